import { assertNever } from '../assert-never';
import { awayReasons } from '../availability-switch/switch-state';
import type { Settings } from '../settings/settings';
import type { Seconds } from '../time/units';
import type { Availability } from './availability';

/** From what time on a state stands out; 0: never. */
export type TimeLimits = Pick<
  Settings,
  'longCallSeconds' | 'longWrapUpSeconds' | 'longAwaySeconds'
>;

/**
 * Whether somebody has been doing something for so long that a supervisor should look.
 *
 * @param seconds - How long; `undefined` when nobody knows.
 */
export function isTooLong(
  availability: Availability | undefined,
  seconds: Seconds | undefined,
  limits: TimeLimits,
): boolean {
  const limit = limitOf(availability, limits);
  return seconds !== undefined && limit > 0 && seconds >= limit;
}

function limitOf(availability: Availability | undefined, limits: TimeLimits): Seconds {
  if (availability === undefined) return 0;
  switch (availability.kind) {
    case 'in_call':
      return limits.longCallSeconds;
    case 'after_call_work':
      return limits.longWrapUpSeconds;
    case 'do_not_disturb':
      return limits.longAwaySeconds;
    case 'unknown':
      return awayReasons.some((word) => word === availability.word) ? limits.longAwaySeconds : 0;
    case 'available':
    case 'offline':
      return 0;
    default:
      return assertNever(availability);
  }
}
