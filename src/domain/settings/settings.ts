import type { Seconds } from '../time/units';

/** Everything a supervisor can set. Defaults, ranges and help stand in the settings table. */
export interface Settings {
  /** Length of the activity period. */
  readonly lookbackMinutes: number;
  readonly userRefreshMinutes: number;
  readonly teamRefreshMinutes: number;
  readonly numberRefreshMinutes: number;
  /** From this wait on a caller is drawn as a warning. */
  readonly warnAfterSeconds: Seconds;
  /** From this wait on a caller is drawn as overdue. */
  readonly overdueAfterSeconds: Seconds;
  /** The promise to callers; 0 switches it off. */
  readonly answerTargetSeconds: Seconds;
  /** How many requests a minute we allow ourselves at Aircall. */
  readonly requestsPerMinute: number;
}
