import type { User } from '../account/model';
import { releaseAgent } from './after-call';
import type { Call, Ring } from './call';
import { endRing, hangUp, otherNumberOf } from './conversation';
import type { Floor } from './floor';
import { nextToRing } from './next-to-ring';
import type { SentTo } from './visit';

/** How long the other side listens to what is said when nobody takes the call, in seconds. */
const announcementSeconds = 5;

/**
 * Hands a conversation over, as an integration asks: it rings on the next ones in turn until one takes
 * it; when nobody does, the call ends.
 */
export function handOver(floor: Floor, call: Call, sentTo: SentTo): void {
  // holds and the agent's own transfers are for those who talk
  call.phase = 'queue';
  const rings = nextToRing(floor, sentTo).map((user) => ring(floor, { call, user, sentTo }));
  if (rings.length === 0) fail(floor, call, sentTo);
}

interface Turn {
  readonly call: Call;
  readonly user: User;
  readonly sentTo: SentTo;
}

function ring(floor: Floor, turn: Turn): Ring {
  const { call, user } = turn;
  const made: Ring = { userId: user.id, at: floor.now, outcome: 'open' };
  call.rings.push(made);
  user.ringingCallId = call.id;
  floor.emit({ kind: 'call.ringing_on_agent', at: floor.now, call, user });
  const takes = floor.random.chance(0.85) || floor.visitOf(call).script.isTaken === true;
  floor.agenda.in(floor.random.integer(3, 9), () => {
    if (made.outcome !== 'open') return;
    if (takes && user.isConnected) takeOver(floor, turn, made);
    else passOn(floor, turn, made);
  });
  return made;
}

function takeOver(floor: Floor, { call, user, sentTo }: Turn, own: Ring): void {
  const from = floor.user(call.userId);
  endRing(floor, own, 'answered');
  const others = call.rings.filter(({ outcome }) => outcome === 'open');
  for (const other of others) endRing(floor, other, 'lost');
  Object.assign(sentTo.transfer, { outcome: 'answered', takenBy: user.id });
  call.userId = user.id;
  call.handedToNumberId = otherNumberOf(floor, call, user);
  call.phase = 'talking';
  user.currentCallId = call.id;
  if (from && from !== user) releaseAgent(floor, from);
  for (const { userId } of others) freed(floor, userId);
}

function passOn(floor: Floor, { call, user, sentTo }: Turn, own: Ring): void {
  endRing(floor, own, 'unanswered');
  if (call.rings.every(({ outcome }) => outcome !== 'open')) handOver(floor, call, sentTo);
  freed(floor, user.id);
}

function fail(floor: Floor, call: Call, { transfer }: SentTo): void {
  const hasRung = call.rings.some(({ at }) => at >= transfer.at);
  transfer.outcome = hasRung ? 'not answered' : 'not available';
  const user = floor.user(call.userId);
  floor.emit({ kind: 'call.unsuccessful_transfer', at: floor.now, call, user });
  floor.agenda.in(announcementSeconds, () => {
    if (call.transfers.at(-1) === transfer) hangUp(floor, call);
  });
}

function freed(floor: Floor, userId: number): void {
  const user = floor.user(userId);
  if (user) floor.whenFree(user);
}
