import type { AircallNumber } from '../account/model';
import { endCall } from './after-call';
import type { Call, MissedReason } from './call';
import type { Caller } from './callers';
import { endRing } from './conversation';
import type { Floor } from './floor';
import { tagCallback } from './notes';
import { offer } from './ringing';
import type { CallScript, Visit } from './visit';

/** Below this many seconds a caller who hangs up counts as a short abandon. */
const shortSeconds = 10;

/** Somebody calls one of our numbers, now. */
export function receiveCall(
  floor: Floor,
  from: { number: AircallNumber; caller: Caller; script?: CallScript },
): Call {
  const { number, caller, script = {} } = from;
  const begin = { direction: 'inbound', phase: 'welcome' } as const;
  const call = floor.calls.add({
    ...begin,
    ...caller,
    numberId: number.id,
    startedAt: floor.now,
  });
  floor.emit({ kind: 'call.created', at: floor.now, call });
  const visit: Visit = { call, script, passedBy: new Map() };
  const patience = script.patienceSeconds ?? drawPatience(floor, isClosed(number, script));
  if (!isClosed(number, script)) {
    floor.agenda.in(script.welcomeSeconds ?? drawWelcome(floor, number), () =>
      enterQueue(floor, visit),
    );
  }
  floor.agenda.in(patience, () => giveUp(floor, visit));
  return call;
}

const isClosed = (number: AircallNumber, script: CallScript): boolean =>
  script.isClosed ?? number.setting === 'closed';

/** Callers listen to the closing announcement; in the queue half of them last a minute. */
const drawPatience = ({ random }: Floor, closed: boolean): number =>
  closed ? random.integer(12, 25) : Math.min(600, Math.max(4, random.logNormal(70, 0.7)));

const drawWelcome = ({ random }: Floor, number: AircallNumber): number =>
  number.isIvr ? random.integer(7, 18) : random.integer(2, 5);

function enterQueue(floor: Floor, visit: Visit): void {
  const { call } = visit;
  if (call.status !== 'initial') return;
  const number = floor.numberOf(call);
  if (number?.isIvr) {
    call.menuKey = String(floor.random.integer(1, 4));
    floor.emit({ kind: 'call.ivr_option_selected', at: floor.now, call });
  }
  call.phase = 'queue';
  call.teamIds = [...(number?.teamIds ?? [])];
  floor.queue.push(visit);
  offer(floor, visit);
}

/** The caller hangs up, leaves a message, or asks to be called back. */
export function giveUp(floor: Floor, visit: Visit): void {
  const { call, script } = visit;
  if (call.status !== 'initial') return;
  const index = floor.queue.indexOf(visit);
  if (index >= 0) floor.queue.splice(index, 1);
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

function asksForCallback(floor: Floor, { call, script }: Visit): boolean {
  if (script.asksForCallback !== undefined) return script.asksForCallback;
  return call.phase === 'queue' && floor.now - call.startedAt > 30 && floor.random.chance(0.12);
}

/**
 * Aircall's reason for a call that was not answered.
 *
 * @see https://support.aircall.io/hc/en-gb/articles/14936017803549 (read 2026-11-20)
 */
function missedReason(floor: Floor, { call, script }: Visit): MissedReason {
  const number = floor.numberOf(call);
  const isShort = floor.now - call.startedAt < shortSeconds;
  if (number && isClosed(number, script)) return 'out_of_opening_hours';
  if (call.rings.length > 0) return isShort ? 'short_abandoned' : 'agents_did_not_answer';
  if (call.phase === 'queue') return 'no_available_agent';
  if (isShort) return 'short_abandoned';
  return number?.isIvr ? 'abandoned_in_ivr' : 'abandoned_in_classic';
}
