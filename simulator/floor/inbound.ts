import type { AircallNumber } from '../account/model';
import type { Call } from './call';
import type { Caller } from './callers';
import type { Floor } from './floor';
import { giveUp, isClosed } from './give-up';
import { offer } from './ringing';
import type { CallScript, Visit } from './visit';

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
  const visit = floor.visitOf(call, script);
  floor.emit({ kind: 'call.created', at: floor.now, call });
  const patience = script.patienceSeconds ?? drawPatience(floor, isClosed(number, script));
  if (!isClosed(number, script)) {
    floor.agenda.in(script.welcomeSeconds ?? drawWelcome(floor, number), () =>
      enterQueue(floor, visit),
    );
  }
  floor.agenda.in(patience, () => giveUp(floor, visit));
  return call;
}

/** Callers listen to the closing announcement; in the queue half of them last a minute. */
const drawPatience = ({ random }: Floor, closed: boolean): number =>
  closed ? random.integer(12, 25) : Math.min(600, Math.max(4, random.logNormal(70, 0.7)));

const drawWelcome = ({ random }: Floor, number: AircallNumber): number =>
  number.isIvr ? random.integer(7, 18) : random.integer(2, 5);

function enterQueue(floor: Floor, visit: Visit): void {
  const { call } = visit;
  if (call.status !== 'initial' || visit.sentTo) return;
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
