import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';
import type { Month } from './months';

/**
 * How far the log has been looked after; the property LOG_CARE, written only by who holds the lease
 * of the log.
 *
 * ```
 * {"lateTo":1763600000,"lateAt":1763686520,"checkedAt":1763686000,"isRolling":false,
 *  "cellShare":0.12,"purgedAt":1763640000,"purgeNext":"","clean":["2026-01"]}
 * ```
 */
export interface LogCare {
  /** Calls that started before have been read again; 0: nobody ever began to. */
  readonly lateTo: EpochSeconds;
  /** When calls were last read again. */
  readonly lateAt: EpochSeconds;
  /** When the size of the log was last looked at. */
  readonly checkedAt: EpochSeconds;
  /** Whether closed months are being moved to tabs of their own. */
  readonly isRolling: boolean;
  /** Cells of the file, as a share of what Google allows. */
  readonly cellShare: number;
  /** When the last pass of the retention ended. */
  readonly purgedAt: EpochSeconds;
  /** Where the pass goes on: `''` is Calls, then months in their order. */
  readonly purgeNext: Month | '';
  /** Months in whose tabs nothing is left to blank. */
  readonly clean: readonly Month[];
}

const nothingYet: LogCare = {
  lateTo: 0,
  lateAt: 0,
  checkedAt: 0,
  isRolling: false,
  cellShare: 0,
  purgedAt: 0,
  purgeNext: '',
  clean: [],
};

/** Reads the property; whatever is missing or of another kind starts anew, which does no harm. */
export function parseLogCare(text: string | undefined): LogCare {
  const stored = parseObject(text);
  const entries = Object.entries(nothingYet).map(([name, initial]) => {
    const value = stored[name];
    const isSame =
      typeof value === typeof initial && Array.isArray(value) === Array.isArray(initial);
    return [name, isSame ? value : initial];
  });
  return Object.fromEntries(entries) as unknown as LogCare;
}

/** The property's text. */
export const logCareText = (care: LogCare): string => JSON.stringify(care);
