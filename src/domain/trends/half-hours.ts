import { readDate, readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import { slotsADay, type slotTeller } from './wall-clock';

/** What the half-hours of one day hold for one scope, each list by the wall clock from midnight. */
export interface DayOfScope {
  readonly offered: readonly number[];
  /** Calls the service level counts as met. */
  readonly met: readonly number[];
  /** Calls it is a share of. */
  readonly of: readonly number[];
}

/** Days of scopes by the name of the scope, such as `Team: Support`. */
export type DayByScope = ReadonlyMap<string, DayOfScope>;

type Growing = { -readonly [Key in keyof DayOfScope]: number[] };

const emptyDay = (): Growing => ({ offered: zeros(), met: zeros(), of: zeros() });

/** A day without calls. */
export const noDay: DayOfScope = emptyDay();

/**
 * Reads one day from rows of the sheet Trend.
 *
 * A share is turned back into the calls it was made of, so that half-hours can be added up.
 *
 * @param day - `2026-11-20`
 */
export function readDay(
  rows: readonly Row[],
  day: string,
  slotOf: ReturnType<typeof slotTeller>,
): DayByScope {
  const scopes = new Map<string, Growing>();
  for (const [interval, scope, metric, value, n] of rows) {
    if (metric !== 'offered' && metric !== 'service_level') continue;
    const at = readDate(interval);
    if (at === undefined) continue;
    const where = slotOf(at);
    if (where.day !== day) continue;
    const name = readText(scope);
    const growing = scopes.get(name) ?? emptyDay();
    scopes.set(name, growing);
    if (metric === 'offered') add(growing.offered, where.slot, countOf(value));
    else {
      add(growing.met, where.slot, Math.round(countOf(value) * countOf(n)));
      add(growing.of, where.slot, countOf(n));
    }
  }
  return scopes;
}

/** A number that is not negative; people may have written anything into the sheet. */
export function countOf(cell: unknown): number {
  return typeof cell === 'number' && Number.isFinite(cell) && cell > 0 ? cell : 0;
}

function zeros(): number[] {
  return new Array<number>(slotsADay).fill(0);
}

function add(list: number[], at: number, more: number): void {
  list[at] = (list[at] ?? 0) + more;
}
