import type { Call } from '../calls/call';
import { readDate } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import type { EpochSeconds, Seconds } from '../time/units';
import type { LogCare } from './log-care';
import { type Month, monthOf } from './months';

/** The columns that tell who the other party was. */
export const callerColumns = ['External number', 'Contact'] as const;

const daySeconds: Seconds = 86_400;

/**
 * Calls that started before lose number and contact; `undefined` when they are kept.
 *
 * @param retentionDays - 0: kept for ever.
 */
export const purgeBefore = (retentionDays: number, now: EpochSeconds): EpochSeconds | undefined =>
  retentionDays > 0 ? Math.floor(now) - retentionDays * daySeconds : undefined;

/** Whether the day's pass is due or has begun. */
export const isPurgeDue = ({ purgedAt }: LogCare, now: EpochSeconds): boolean =>
  Math.abs(now - purgedAt) >= daySeconds;

/** A call as it may still be written: an old one comes without number and contact. */
export const withoutOldCaller =
  (before: EpochSeconds | undefined) =>
  (call: Call): Call =>
    before === undefined || call.startedAt >= before
      ? call
      : { ...call, externalDigits: undefined, contactName: undefined };

/** Columns of one sheet of the log. */
export interface CallerCells {
  readonly started: readonly CellValue[];
  /** External number and Contact. */
  readonly callers: readonly (readonly CellValue[])[];
}

/** Positions of the records that still tell of an old caller, in rising order. */
export const tellingRecords = (
  { started, callers }: CallerCells,
  before: EpochSeconds,
): readonly number[] =>
  started.flatMap((cell, at) => {
    const startedAt = readDate(cell);
    const isOld = startedAt !== undefined && startedAt < before;
    return isOld && callers.some((column) => (column[at] ?? '') !== '') ? [at] : [];
  });

/** The next month whose tab holds old calls that may not have been blanked; `undefined`: none. */
export const nextToPurge = (
  { purgeNext, clean }: LogCare,
  months: readonly Month[],
  before: EpochSeconds,
  timeZone: string,
): Month | undefined =>
  [...months]
    .sort()
    .find(
      (month) => month > purgeNext && month <= monthOf(before, timeZone) && !clean.includes(month),
    );

/** Whether all of a month began before a moment, so that its tab is blanked once and for all. */
export const isAllBefore = (month: Month, before: EpochSeconds, timeZone: string): boolean =>
  month < monthOf(before, timeZone);
