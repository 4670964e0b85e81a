import type { AircallNumber, User } from '../account/model';
import type { Call } from './call';
import type { Caller } from './callers';
import { beginConversation, hangUp } from './conversation';
import type { Floor } from './floor';
import type { CallScript } from './visit';

/** Aircall announces an outbound call about this many seconds after it began. */
const announcedAfter = 2;

/** An agent calls somebody, now. The agent must be free. */
export function placeCall(
  floor: Floor,
  from: { agent: User; number: AircallNumber; callee: Caller; script?: CallScript },
): Call {
  const { agent, number, callee, script = {} } = from;
  const begin = { direction: 'outbound', phase: 'dialling' } as const;
  const call = floor.calls.add({
    ...begin,
    ...callee,
    numberId: number.id,
    startedAt: floor.now,
    userId: agent.id,
  });
  agent.currentCallId = call.id;
  const created = () => floor.emit({ kind: 'call.created', at: floor.now, call });
  floor.agenda.in(announcedAfter, created);
  planOutcome(floor, call, { agent, script });
  return call;
}

function planOutcome(
  floor: Floor,
  call: Call,
  { agent, script }: { agent: User; script: CallScript },
): void {
  const { random, agenda } = floor;
  const isAnswered = script.isAnswered ?? random.chance(0.6);
  const seconds =
    script.patienceSeconds ?? (isAnswered ? random.integer(4, 20) : random.integer(12, 35));
  agenda.in(seconds, () => {
    if (call.status !== 'initial') return;
    if (isAnswered) beginConversation(floor, call, { agent, script });
    else hangUp(floor, call);
  });
}
