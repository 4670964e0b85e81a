import type { User } from '../account/model';
import { isFree } from '../account/presence';
import type { Ring } from './call';
import { beginConversation, endRing, otherNumberOf } from './conversation';
import type { Floor } from './floor';
import { giveUp, leaveQueue } from './give-up';
import { nextToRing } from './next-to-ring';
import type { SentTo, Visit } from './visit';

/** How long phones ring, and how long a call spares an agent who did not take it, in seconds. */
const ringSeconds = 25;
const spareSeconds = 45;

/** How long a caller listens to what a number says when nobody answers, in seconds. */
const announcement = { least: 5, most: 20 } as const;

/** Gives every caller in the queue, longest wait first, to whoever is free. */
export function serveQueue(floor: Floor): void {
  for (const visit of [...floor.queue]) offer(floor, visit);
}

/**
 * Rings the free agents of the number, longest idle first; nobody free: the caller waits. A call that
 * was sent on rings there, and when nobody is left there the caller hears that nobody answers.
 */
export function offer(floor: Floor, visit: Visit): void {
  const { call, script, sentTo } = visit;
  if (call.status !== 'initial' || (script.isUnattended && !sentTo)) return;
  if (call.rings.some((ring) => ring.outcome === 'open')) return;
  const free = sentTo ? nextToRing(floor, sentTo) : freeOfNumber(floor, visit);
  const rings = free.map((user) => ring(floor, visit, user));
  if (rings.length > 0) floor.agenda.in(ringSeconds, () => timeOut(floor, visit, rings));
  else if (sentTo) announceNoAnswer(floor, visit, sentTo);
}

function freeOfNumber(floor: Floor, { call, passedBy }: Visit): User[] {
  const number = floor.numberOf(call);
  return (number?.userIds ?? [])
    .map((id) => floor.user(id))
    .filter((user) => user !== undefined)
    .filter((user) => isFree(user, floor.now) && (passedBy.get(user.id) ?? 0) <= floor.now)
    .sort((a, b) => a.idleSince - b.idleSince || a.id - b.id)
    .slice(0, number?.ringsAtOnce ?? 1);
}

/** The end of a call that was sent to somebody who does not take it: missed, or a voice message. */
export function announceNoAnswer(floor: Floor, visit: Visit, sentTo: SentTo): void {
  const { call } = visit;
  const { transfer } = sentTo;
  const hasRung = call.rings.some(({ at }) => at >= transfer.at);
  transfer.outcome = hasRung ? 'not answered' : 'not available';
  floor.emit({ kind: 'call.unsuccessful_transfer', at: floor.now, call, user: undefined });
  floor.agenda.in(floor.random.integer(announcement.least, announcement.most), () => {
    // unless it was sent elsewhere meanwhile
    if (visit.sentTo === sentTo) giveUp(floor, visit);
  });
}

function ring(floor: Floor, visit: Visit, user: User): Ring {
  const { call, script } = visit;
  const made: Ring = { userId: user.id, at: floor.now, outcome: 'open' };
  call.rings.push(made);
  user.ringingCallId = call.id;
  floor.emit({ kind: 'call.ringing_on_agent', at: floor.now, call, user });
  const drawn = floor.random.next();
  const mood = script.isTaken ? 0 : drawn;
  const seconds = floor.random.integer(2, 12);
  const at = { visit, ring: made, user };
  if ((script.isIgnored && !visit.sentTo) || mood > 0.92) return made;
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
  leaveQueue(floor, visit);
  if (visit.sentTo) Object.assign(visit.sentTo.transfer, { outcome: 'answered', takenBy: user.id });
  call.handedToNumberId = otherNumberOf(floor, call, user);
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
  if (visit.sentTo) offer(floor, visit);
  else {
    floor.agenda.in(spareSeconds, () => {
      if (!visit.sentTo) offer(floor, visit);
    });
  }
  serveQueue(floor);
}
