import { listWaitingCalls } from '../queue/waiting-calls';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import { en, type Texts } from '../texts/en';
import type { Problem } from '../texts/failure';
import { formatDuration, formatHourAndMinute, formatMoment } from '../time/format';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Strip } from './grid';
import { countHeads, type HeadCounts } from './head-counts';
import { listPeople } from './people';

/** What the status strip is drawn from. */
export interface StripFacts {
  readonly now: EpochSeconds;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
  readonly lookbackMinutes: number;
  /** The board on the sheet; `undefined` when none was ever painted. */
  readonly board: PaintedBoard | undefined;
  /** `undefined` when no refresh is scheduled, or nobody knows when. */
  readonly nextRunAt: EpochSeconds | undefined;
  /** Why this run could not refresh the board. */
  readonly problem: Problem | undefined;
}

/** What there is to say about a board that was painted. */
export interface PaintedBoard {
  readonly updatedAt: EpochSeconds;
  /** How long its refresh took. */
  readonly tookSeconds: Seconds;
  /** How old Aircall's data was when the board was painted. */
  readonly ageSeconds: Seconds;
  readonly counts: BoardCounts;
  /** Set while not all calls of the activity period could be read yet. */
  readonly incomplete: { readonly shown: number; readonly total: number } | undefined;
}

/** The whole company in four figures. */
export interface BoardCounts extends HeadCounts {
  readonly waiting: number;
}

/** Counts callers and agents; an agent in two teams is one agent. */
export function countBoard(snapshot: Snapshot): BoardCounts {
  const people = listPeople(snapshot, en).values();
  return { waiting: listWaitingCalls(snapshot.openCalls).length, ...countHeads(people) };
}

/**
 * The two lines above the board: how fresh it is, then what is wrong or what the signs mean.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function describeStrip(facts: StripFacts, texts: Texts = en): Strip {
  const { board, problem } = facts;
  if (problem) {
    const sentence = cleanText(`${problem.what} ${problem.whatToDo}`);
    return { tone: 'alarm', lines: [staleLine(facts, texts), sentence] };
  }
  if (!board) return { tone: 'notice', lines: [texts.strip.noRefreshYet, legend(texts)] };
  if (!board.incomplete) {
    return { tone: 'calm', lines: [freshLine(facts, board, texts), countLine(board, texts)] };
  }
  const { shown, total } = board.incomplete;
  const rest = texts.strip.incomplete(shown, total, facts.lookbackMinutes);
  return { tone: 'notice', lines: [freshLine(facts, board, texts), rest] };
}

function freshLine(facts: StripFacts, board: PaintedBoard, texts: Texts): string {
  const say = texts.strip;
  const at = formatMoment(board.updatedAt, facts.now, facts.timeZone);
  return [
    board.incomplete ? say.partlyUpdated(at) : say.updated(at),
    say.source(Math.max(0, Math.round(board.ageSeconds))),
    say.took(board.tookSeconds),
    ...nextRun(facts, texts),
    say.activityPeriod(facts.lookbackMinutes),
  ].join(' · ');
}

function staleLine(facts: StripFacts, texts: Texts): string {
  const say = texts.strip;
  const { board, now, timeZone } = facts;
  if (!board) return [say.neverUpdated, ...nextRun(facts, texts)].join(' · ');
  const at = formatMoment(board.updatedAt, now, timeZone);
  const ago = formatDuration(now - board.updatedAt);
  return [say.notUpdatedSince(at, ago), say.lastGoodBoard, ...nextRun(facts, texts)].join(' · ');
}

const nextRun = ({ nextRunAt, timeZone }: StripFacts, texts: Texts): readonly string[] =>
  nextRunAt === undefined ? [] : [texts.strip.next(formatHourAndMinute(nextRunAt, timeZone))];

const countLine = ({ counts }: PaintedBoard, texts: Texts): string =>
  [texts.strip.counts(counts), legend(texts)].join('   |   ');

const legend = ({ board }: Texts): string =>
  Object.values(board.availability)
    .map(({ symbol, word }) => `${symbol} ${word}`)
    .join('   ');
