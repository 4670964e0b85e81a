import { startArrivals } from './arrivals';
import { showCards } from './cards';
import type { Floor } from './floor';
import { oddCallsPerHour, planOddVisits } from './odd-visits';
import { serveQueue } from './ringing';
import { startShifts } from './shifts';

/** How a live floor runs. */
export interface LivePlan {
  readonly callsPerHour: number;
  readonly periodSeconds: number;
  /** When the account is looked at first; what lies before is history. */
  readonly opening: number;
}

/** How long before the first period the floor begins, so that it is busy by then, in seconds. */
const settleSeconds = 1200;

/** Of all calls, how many come by chance even when the odd cases alone would fill the rate. */
const leastByChance = 0.3;

/** When a live floor must begin to have a history of one period at its opening. */
export const beginningOf = ({ opening, periodSeconds }: Omit<LivePlan, 'callsPerHour'>): number =>
  opening - periodSeconds - settleSeconds;

/**
 * Lets freed agents take whoever waits, and shows cards to whoever a call rings on; with a rate above zero, also lets calls begin and people
 * take breaks, for ever.
 */
export function openFloor(floor: Floor, plan: LivePlan): void {
  floor.whenFree = () => serveQueue(floor);
  floor.onEvent(showCards);
  if (plan.callsPerHour === 0) return;
  startShifts(floor);
  planOddVisits(floor, plan);
  const byChance = plan.callsPerHour - oddCallsPerHour(floor, plan.periodSeconds);
  startArrivals(floor, Math.max(byChance, plan.callsPerHour * leastByChance));
  floor.agenda.runUntil(plan.opening);
}
