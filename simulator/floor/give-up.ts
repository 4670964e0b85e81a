import type { AircallNumber } from '../account/model';
import { endCall } from './after-call';
import type { MissedReason } from './call';
import { endRing } from './conversation';
import type { Floor } from './floor';
import { tagCallback } from './notes';
import type { CallScript, Visit } from './visit';

/** Below this many seconds a caller who hangs up counts as a short abandon. */
const shortSeconds = 10;

/** Whether this caller meets a number outside its opening hours. */
export const isClosed = (number: AircallNumber, script: CallScript): boolean =>
  script.isClosed ?? number.setting === 'closed';

/** Takes a caller out of the queue, if they stand in it. */
export function leaveQueue({ queue }: Floor, visit: Visit): void {
  const index = queue.indexOf(visit);
  if (index >= 0) queue.splice(index, 1);
}

/** The caller hangs up, leaves a message, or asks to be called back. */
export function giveUp(floor: Floor, visit: Visit): void {
  const { call, script } = visit;
  if (call.status !== 'initial') return;
  leaveQueue(floor, visit);
  const rung = call.rings.filter((ring) => ring.outcome === 'open');
  for (const ring of rung) endRing(floor, ring, 'unanswered');
  if (asksForCallback(floor, visit)) {
    endCall(floor, call);
    tagCallback(floor, call);
  } else {
    call.missedReason = missedReason(floor, visit);
    const isLong = call.missedReason !== 'short_abandoned';
    endCall(floor, call, script.leavesVoicemail ?? (isLong && floor.random.chance(0.2)));
  }
  for (const ring of rung) {
    const user = floor.user(ring.userId);
    if (user) floor.whenFree(user);
  }
}

function asksForCallback(floor: Floor, { call, script, sentTo }: Visit): boolean {
  if (script.asksForCallback !== undefined) return script.asksForCallback;
  if (sentTo) return false;
  return call.phase === 'queue' && floor.now - call.startedAt > 30 && floor.random.chance(0.12);
}

/**
 * Aircall's reason for a call that was not answered.
 *
 * @see https://support.aircall.io/hc/en-gb/articles/14936017803549 (read 2026-11-20)
 */
function missedReason(floor: Floor, { call, script, sentTo }: Visit): MissedReason {
  const number = floor.numberOf(call);
  const isShort = floor.now - call.startedAt < shortSeconds;
  if (number && !sentTo && isClosed(number, script)) return 'out_of_opening_hours';
  if (call.rings.length > 0) return isShort ? 'short_abandoned' : 'agents_did_not_answer';
  if (call.phase === 'queue') return 'no_available_agent';
  if (isShort) return 'short_abandoned';
  return number?.isIvr ? 'abandoned_in_ivr' : 'abandoned_in_classic';
}
