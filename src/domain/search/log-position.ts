import { type ArchiveShare, readShare } from '../archive/read-position';
import type { Month } from '../log/months';
import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';

/**
 * How far a search of the log has come. A sheet is read from its last record up, since the newest
 * calls stand there; Calls comes first, then the months that left it, from the latest back.
 */
export interface LogPosition {
  /** The period, as it was when the search began. */
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** The month whose tab is being read; empty: Calls. */
  readonly month: Month | '';
  /** Records before this one are left; absent: all of the sheet. */
  readonly end?: number;
  /** The call of the record at `end`, which is dealt with; 0 where there is none. */
  readonly mark: number;
  /** Pages of records that were read. */
  readonly pagesRead: number;
  /** Set when days of the period left the sheets: the archive follows them. */
  readonly archive?: ArchiveShare;
}

/** Where a search of the log begins. */
export const startInLog = (from: EpochSeconds, to: EpochSeconds): LogPosition => ({
  from,
  to,
  month: '',
  mark: 0,
  pagesRead: 0,
});

/** A position as the text a page keeps. */
export const writeLogCursor = (position: LogPosition): string => JSON.stringify(position);

/**
 * Reads what {@link writeLogCursor} wrote.
 *
 * @returns `undefined` when the text cannot come from there.
 */
export function readLogCursor(text: unknown): LogPosition | undefined {
  if (typeof text !== 'string') return undefined;
  const { from, to, month, end, mark, pagesRead, archive } = parseObject(text);
  if (![from, to, mark, pagesRead, end ?? 0].every(isWhole)) return undefined;
  if (typeof month !== 'string' || !/^(\d{4}-\d{2})?$/.test(month)) return undefined;
  const share = archive === undefined ? undefined : readShare(archive);
  if (archive !== undefined && share === undefined) return undefined;
  return {
    ...({ from, to, month, mark, pagesRead } as LogPosition),
    ...(end !== undefined && { end: end as number }),
    ...(share && { archive: share }),
  };
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
