import type { Settings } from '../settings/settings';
import type { Seconds } from '../time/units';

/** Colour step of a wait. */
export type WaitBand = 'calm' | 'warning' | 'overdue';

/** How long a caller may wait before the board shows it. */
export type WaitLimits = Pick<Settings, 'warnAfterSeconds' | 'overdueAfterSeconds'>;

/** The colour step of a wait; a wait of exactly the limit has reached it. */
export function waitBand(seconds: Seconds, limits: WaitLimits): WaitBand {
  if (seconds >= limits.overdueAfterSeconds) return 'overdue';
  return seconds >= limits.warnAfterSeconds ? 'warning' : 'calm';
}
