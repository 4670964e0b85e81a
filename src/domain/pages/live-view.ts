import type { Problem } from '../texts/failure';
import type { EpochSeconds, Seconds } from '../time/units';

/** What one look of an open Live page brought. */
export interface LiveView {
  /** `rested`: there was nothing to paint; `elsewhere`: another execution is painting. */
  readonly outcome: 'rested' | 'repainted' | 'elsewhere' | 'failed';
  /** When the board last showed the truth; `undefined`: never. */
  readonly goodAt: EpochSeconds | undefined;
  readonly now: EpochSeconds;
  readonly timeZone: string;
  /** Seconds since the newest delivery; `undefined` while no webhook tells anything. */
  readonly lastEventAgo: Seconds | undefined;
  /** The shortest time between two repaints of this account. */
  readonly pauseSeconds: Seconds;
  /** Why the board was not repainted. */
  readonly problem?: Problem;
}
