import type { User } from '../account/model';
import { isFree } from '../account/presence';
import type { Ring } from './call';
import { beginConversation, endRing } from './conversation';
import type { Floor } from './floor';
import type { Visit } from './visit';

/** How long phones ring, and how long a call spares an agent who did not take it, in seconds. */
const ringSeconds = 25;
const spareSeconds = 45;

/** Gives every caller in the queue, longest wait first, to whoever is free. */
export function serveQueue(floor: Floor): void {
  for (const visit of [...floor.queue]) offer(floor, visit);
}

/** Rings the free agents of the number, longest idle first; nobody free: the caller waits. */
export function offer(floor: Floor, visit: Visit): void {
  const { call, script } = visit;
  if (call.status !== 'initial' || script.isUnattended) return;
  if (call.rings.some((ring) => ring.outcome === 'open')) return;
  const number = floor.numberOf(call);
  const free = (number?.userIds ?? [])
    .map((id) => floor.user(id))
    .filter((user) => user !== undefined)
    .filter((user) => isFree(user, floor.now) && (visit.passedBy.get(user.id) ?? 0) <= floor.now)
    .sort((a, b) => a.idleSince - b.idleSince || a.id - b.id)
    .slice(0, number?.ringsAtOnce ?? 1);
  const rings = free.map((user) => ring(floor, visit, user));
  if (rings.length > 0) floor.agenda.in(ringSeconds, () => timeOut(floor, visit, rings));
}

function ring(floor: Floor, visit: Visit, user: User): Ring {
  const { call, script } = visit;
  const made: Ring = { userId: user.id, at: floor.now, outcome: 'open' };
  call.rings.push(made);
  user.ringingCallId = call.id;
  floor.emit({ kind: 'call.ringing_on_agent', at: floor.now, call, user });
  const mood = floor.random.next();
  const seconds = floor.random.integer(2, 12);
  const at = { visit, ring: made, user };
  if (script.isIgnored || mood > 0.92) return made;
  floor.agenda.in(seconds, () => (mood < 0.86 ? pickUp(floor, at) : decline(floor, at)));
  return made;
}

interface Ringing {
  readonly visit: Visit;
  readonly ring: Ring;
  readonly user: User;
}

function pickUp(floor: Floor, { visit, ring: own, user }: Ringing): void {
  const { call, script } = visit;
  if (own.outcome !== 'open' || !user.isConnected) return;
  endRing(floor, own, 'answered');
  const others = call.rings.filter((other) => other.outcome === 'open');
  for (const other of others) endRing(floor, other, 'lost');
  floor.queue.splice(floor.queue.indexOf(visit), 1);
  beginConversation(floor, call, { agent: user, script });
  if (others.length > 0) serveQueue(floor);
}

function decline(floor: Floor, { visit, ring: own, user }: Ringing): void {
  if (own.outcome !== 'open') return;
  endRing(floor, own, 'declined');
  visit.passedBy.set(user.id, floor.now + spareSeconds);
  floor.emit({ kind: 'call.agent_declined', at: floor.now, call: visit.call, user });
  tryAgain(floor, visit);
}

function timeOut(floor: Floor, visit: Visit, rings: readonly Ring[]): void {
  const open = rings.filter((one) => one.outcome === 'open');
  for (const one of open) {
    endRing(floor, one, 'unanswered');
    visit.passedBy.set(one.userId, floor.now + spareSeconds);
  }
  if (open.length > 0) tryAgain(floor, visit);
}

/** Others get the call at once; whoever passed may get it again when the pause is over. */
function tryAgain(floor: Floor, visit: Visit): void {
  floor.agenda.in(spareSeconds, () => offer(floor, visit));
  serveQueue(floor);
}
