import type { Period } from '../results/period';
import { readCursor, type SearchPosition, startPosition } from '../search/cursor';
import { parseObject } from '../settings/parse';

/** What a backfill made of the calls it has read. */
export interface BackfillCounts {
  /** Rows added to the log. */
  readonly added: number;
  /** Calls the log had already; rows of a slice that was killed before it told are among them. */
  readonly there: number;
  /** Those of them whose day is in the archive alone. */
  readonly inArchive?: number;
  /** Calls that are not over, or are in Live calls: the refresh logs them. */
  readonly open: number;
}

/** How far a backfill has come: the cursor of its job. */
export interface BackfillCursor {
  readonly period: Period;
  /** Whether the period was to begin before Aircall's reach, and so begins there. */
  readonly isCut: boolean;
  /** What is to be read next; `undefined` when everything has been read. */
  readonly position: SearchPosition | undefined;
  readonly counts: BackfillCounts;
  /** A gap that a backfill before this one filled. */
  readonly filledGap?: Period;
}

/** Where a backfill begins. */
export const startCursor = (
  period: Period,
  isCut: boolean,
  filledGap?: Period,
): BackfillCursor => ({
  period,
  isCut,
  ...(filledGap && { filledGap }),
  position: startPosition(period.from, period.to),
  counts: { added: 0, there: 0, open: 0 },
});

/** A cursor as the text a job keeps; a property holds no more than some thousand characters. */
export const writeBackfillCursor = ({ position, ...cursor }: BackfillCursor): string =>
  JSON.stringify({
    ...cursor,
    ...(position && { position: { ...position, known: position.known.slice(-mostKnown) } }),
  });

/** The ids keep a call from being counted twice, not from being logged twice; some may be missing. */
const mostKnown = 300;

/** Reads what {@link writeBackfillCursor} wrote; `undefined` when the text cannot come from there. */
export function readBackfillCursor(text: string): BackfillCursor | undefined {
  const cursor = parseObject(text) as Partial<BackfillCursor>;
  const { period, isCut, position, counts, filledGap } = cursor;
  if (!hasNumbers(period, ['from', 'to'])) return undefined;
  if (!hasNumbers(counts, ['added', 'there', 'open'])) return undefined;
  const read = position && readCursor(JSON.stringify(position), 1);
  if (position && !read) return undefined;
  return {
    period,
    counts,
    isCut: isCut === true,
    position: read,
    ...(hasNumbers(filledGap, ['from', 'to']) && { filledGap }),
  };
}

const hasNumbers = <T extends object>(
  value: T | undefined,
  names: readonly (keyof T)[],
): value is T =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => Number.isFinite(value[name]));
