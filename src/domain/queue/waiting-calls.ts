import type { Call } from '../calls/call';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * Whether an outside caller waits to be answered. An outbound call that still rings is `initial`
 * too, but there it is the agent who waits.
 */
export function isWaiting(call: Pick<Call, 'direction' | 'status'>): boolean {
  return call.direction === 'inbound' && call.status === 'initial';
}

/** The queue: callers nobody has answered yet, longest wait first, then by call id. */
export function listWaitingCalls(openCalls: readonly Call[]): readonly Call[] {
  return openCalls.filter(isWaiting).sort((a, b) => a.startedAt - b.startedAt || a.id - b.id);
}

/**
 * Seconds a caller has waited for an answer, ringing and IVR included.
 *
 * @param now - Epoch seconds (UTC) at which the snapshot was taken.
 * @returns Never negative, even when the two clocks disagree.
 */
export function waitSeconds(call: Pick<Call, 'startedAt'>, now: EpochSeconds): Seconds {
  return Math.max(0, now - call.startedAt);
}
