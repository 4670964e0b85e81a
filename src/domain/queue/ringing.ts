import type { Call } from '../calls/call';
import { ringsOf } from '../kpi/rings';
import { listWaitingCalls } from './waiting-calls';

/**
 * The waiting call that rings on each agent at this moment, by user id; of two, the one that waits
 * longer. Only webhooks tell of it: without them nobody is ringing.
 */
export function findRinging(openCalls: readonly Call[]): ReadonlyMap<number, Call> {
  const ringing = new Map<number, Call>();
  for (const call of listWaitingCalls(openCalls)) {
    for (const { userId, fate } of ringsOf(call) ?? []) {
      if (fate === 'open' && !ringing.has(userId)) ringing.set(userId, call);
    }
  }
  return ringing;
}
