import type { EpochSeconds, Seconds } from '../time/units';
import type { CheckId } from './check-ids';

/**
 * What came of a check. `open`: there was nothing to look at, such as no call yet. `not-emulated`:
 * the host that runs the script says that it does not copy this part of Apps Script. `failed`: the
 * look itself ended in an error.
 */
export type CheckOutcome =
  | 'as-expected'
  | 'different'
  | 'open'
  | 'not-emulated'
  | 'failed'
  | 'not-reached';

/** A check after it was looked at. */
export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** Empty where nothing was compared. */
  readonly expected: string;
  /** What was seen, or why nothing was. */
  readonly found: string;
  readonly seconds: Seconds;
  /** When the look began. */
  readonly at: EpochSeconds;
}

/** How many results have an outcome. */
export const countOf = (results: readonly CheckResult[], outcome: CheckOutcome): number =>
  results.filter((each) => each.outcome === outcome).length;
