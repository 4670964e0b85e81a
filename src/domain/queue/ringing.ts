import type { Call } from '../calls/call';
import { ringsOf } from '../kpi/rings';
import type { EpochSeconds, Seconds } from '../time/units';
import { listWaitingCalls } from './waiting-calls';

/** No phone rings so long at one agent: that it ended was never told. */
const longestRing: Seconds = 120;

/**
 * The waiting call that rings on each agent at this moment, by user id; of two, the one that waits
 * longer. Only webhooks tell of it: without them nobody is ringing.
 */
export function findRinging(
  openCalls: readonly Call[],
  now: EpochSeconds,
): ReadonlyMap<number, Call> {
  const ringing = new Map<number, Call>();
  for (const call of listWaitingCalls(openCalls)) {
    for (const { userId, fate, after } of ringsOf(call) ?? []) {
      const isFresh = now - call.startedAt - after <= longestRing;
      if (fate === 'open' && isFresh && !ringing.has(userId)) ringing.set(userId, call);
    }
  }
  return ringing;
}
