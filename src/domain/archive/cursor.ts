import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';
import type { Checksum } from './checksum';
import type { UtcDay } from './utc-day';

/** What was loaded of a day, and so must be found in the archive. */
export interface LoadedDay extends Checksum {
  /** Records of the day in the sheets. */
  readonly rows: number;
  readonly bytes: number;
  readonly updatedAt?: EpochSeconds | undefined;
  readonly hasCallers: boolean;
}

/** How far a day is. */
export type DayWork =
  /** Its calls are to be loaded, or their next part. */
  | { readonly stage: 'load'; readonly attempt: number; readonly part: number }
  /** A load job is under way. */
  | {
      readonly stage: 'wait';
      readonly attempt: number;
      readonly part: number;
      readonly parts: number;
      readonly loaded: LoadedDay;
    }
  /** All parts are in a table of their own, which is being copied. */
  | {
      readonly stage: 'copy';
      readonly attempt: number;
      readonly loaded: LoadedDay;
    }
  /** The archive is asked what it has. */
  | { readonly stage: 'verify'; readonly attempt: number; readonly loaded: LoadedDay }
  /** Archived and noted; its records may leave the sheets. */
  | { readonly stage: 'remove'; readonly attempt: number };

/** How far archiving is: the cursor of its job. */
export interface ArchiveCursor {
  /** Counts the plans made; the ids of BigQuery's jobs tell them apart. */
  readonly round: number;
  /** Days of this plan that are left, oldest first; the work is about the first one. */
  readonly days: readonly UtcDay[];
  /** Whether more days are due than the plan holds. */
  readonly hasMore: boolean;
  readonly work: DayWork;
}

/** The most days of one plan: a property holds no more than some thousand characters. */
export const mostPlanned = 200;

/** Where the work on a day begins. */
export const firstWork: DayWork = { stage: 'load', attempt: 0, part: 0 };

/** Where archiving begins: nothing is planned yet. */
export const startArchiveCursor: ArchiveCursor = {
  round: 0,
  days: [],
  hasMore: true,
  work: firstWork,
};

/** A cursor as the text a job keeps. */
export const writeArchiveCursor = (cursor: ArchiveCursor): string => JSON.stringify(cursor);

const stages: readonly string[] = ['load', 'wait', 'copy', 'verify', 'remove'];

/** Reads what {@link writeArchiveCursor} wrote; a text that does not come from there plans anew. */
export function readArchiveCursor(text: string): ArchiveCursor {
  const { round, days, hasMore, work } = parseObject(text) as Partial<ArchiveCursor>;
  const isRead = Array.isArray(days) && work !== undefined && stages.includes(work.stage);
  if (typeof round !== 'number' || !isRead) return startArchiveCursor;
  return { round, days, hasMore: hasMore === true, work };
}

/** The cursor when the first day is done with. */
export const nextDay = (cursor: ArchiveCursor): ArchiveCursor => ({
  ...cursor,
  days: cursor.days.slice(1),
  work: firstWork,
});
