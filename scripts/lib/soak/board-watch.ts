import type { SoakHouse } from './house';
import { type FloorMoment, judgeBoard, lookAtFloor } from './judge-board';
import { recordsOf } from './records';
import { isMinuteUsedUp } from './requests';

/** A board that is to be judged: the refresh that should have painted it is over. */
export interface BoardCase {
  /** The floor when that refresh began. */
  readonly before: FloorMoment;
  /** Whether the board was painted by it, or by a person's a moment before. */
  readonly isGood: boolean;
  /** What the day is like. */
  readonly phase: string;
}

/** Judges boards and keeps what was found. */
export class BoardWatch {
  checked = 0;
  /** Not painted since the minute had no request left; the one before was. */
  putOff = 0;
  /** Sentences, with the time. */
  readonly wrong: string[] = [];
  #wasPutOff = false;

  judge(house: SoakHouse, { before, isGood, phase }: BoardCase): void {
    const strip = String(house.tab('Activity Tracker')?.cellAt(1, 1)?.value ?? '');
    this.#wasPutOff = !isGood && this.#mayBePutOff(house, strip);
    if (this.#wasPutOff) {
      this.putOff += 1;
      return;
    }
    this.checked += 1;
    const wrong = [
      ...(isGood ? [] : [`the refresh failed: ${strip}`]),
      ...judgeBoard(house, before, lookAtFloor(house)),
    ];
    const at = new Date(house.clock.now()).toISOString().slice(11, 19);
    if (wrong.length === 0) return;
    const told = `${stripOf(house)} | ${lastRunsOf(house)}`;
    this.wrong.push(`${at} (${phase}): ${wrong.slice(0, 5).join('; ')} [${told}]`);
  }

  /** A minute of which every request was used leaves nothing to paint with; the next one does. */
  #mayBePutOff(house: SoakHouse, strip: string): boolean {
    return !this.#wasPutOff && strip.startsWith('⚠') && isMinuteUsedUp(house);
  }
}

/** The words above the board. */
const stripOf = ({ tab }: SoakHouse): string =>
  [1, 2]
    .flatMap((row) => [1, 4].map((column) => tab('Activity Tracker')?.cellAt(row, column)?.value))
    .join(' ');

/** What the newest runs came to, as Runs tells. */
const lastRunsOf = ({ host, tab }: SoakHouse): string =>
  [...recordsOf(host, tab('Runs'))]
    .sort((a, b) => String(a.Started).localeCompare(String(b.Started)))
    .slice(-4)
    .map(({ Started, Run, Outcome, Detail }) => `${Started} ${Run} ${Outcome}: ${Detail}`)
    .join(' | ');
