import { findById, type User } from '../account/model';
import { isFree } from '../account/presence';
import { endCall, releaseAgent } from './after-call';
import type { Call } from './call';
import type { Floor } from './floor';
import { planNotesDuring } from './notes';
import type { CallScript } from './visit';

/** Someone picks up: the agent of an inbound call, the other side of an outbound one. */
export function beginConversation(
  floor: Floor,
  call: Call,
  { agent, script }: { agent: User; script: CallScript },
): void {
  call.status = 'answered';
  call.phase = 'talking';
  call.answeredAt = floor.now;
  call.userId = agent.id;
  agent.currentCallId = call.id;
  floor.emit({ kind: 'call.answered', at: floor.now, call, user: agent });
  planConversation(floor, call, script);
}

/** Plans holds, a transfer and the end of a conversation that has begun. */
export function planConversation(floor: Floor, call: Call, script: CallScript): void {
  const { random, agenda } = floor;
  const median = call.direction === 'inbound' ? 180 : 110;
  const drawn = Math.min(2400, Math.max(8, random.logNormal(median, 0.6)));
  const seconds = Math.round(script.talkSeconds ?? drawn);
  if (random.chance(0.2) && seconds > 40) {
    agenda.in(seconds * 0.3, () =>
      hold(floor, call, random.integer(5, Math.floor(seconds * 0.25))),
    );
  }
  if (script.isTransferred ?? (call.direction === 'inbound' && random.chance(0.08))) {
    agenda.in(Math.max(4, seconds * 0.6), () => transfer(floor, call));
  }
  planNotesDuring(floor, call, seconds);
  agenda.in(seconds, () => hangUp(floor, call));
}

/** Ends a conversation, or an outbound call that nobody answers. */
export function hangUp(floor: Floor, call: Call): void {
  if (call.status === 'done') return;
  const agent = floor.user(call.userId);
  for (const ring of call.rings) if (ring.outcome === 'open') endRing(floor, ring, 'lost');
  endCall(floor, call);
  if (agent?.currentCallId === call.id) releaseAgent(floor, agent);
}

/** A phone stops ringing. */
export function endRing(
  floor: Floor,
  ring: Call['rings'][number],
  outcome: Exclude<Call['rings'][number]['outcome'], 'open'>,
): void {
  ring.outcome = outcome;
  const user = floor.user(ring.userId);
  if (user) user.ringingCallId = undefined;
}

function hold(floor: Floor, call: Call, seconds: number): void {
  const agent = floor.user(call.userId);
  if (call.phase !== 'talking' || !agent) return;
  call.phase = 'holding';
  floor.emit({ kind: 'call.hold', at: floor.now, call, user: agent });
  floor.agenda.in(seconds, () => {
    if (call.phase !== 'holding') return;
    call.phase = 'talking';
    floor.emit({ kind: 'call.unhold', at: floor.now, call, user: agent });
  });
}

/**
 * Hands a conversation to another agent, who takes it some seconds later or does not.
 *
 * Until then, and when it fails, the call stays with the first agent. A hand-over to a team names
 * the team's first user in `transferred_to`, whoever takes it.
 */
function transfer(floor: Floor, call: Call): void {
  const from = floor.user(call.userId);
  const to = drawTarget(floor, from);
  if (call.phase !== 'talking' || !from || !to) return;
  call.transferredById = from.id;
  call.transferredToId = to.namedId;
  if (to.teamId !== undefined) call.teamIds = [...new Set([...call.teamIds, to.teamId])];
  floor.emit({ kind: 'call.transferred', at: floor.now, call, user: from });
  const ring = { userId: to.user.id, at: floor.now, outcome: 'open' as const };
  ringForTransfer(floor, { call, from, to: to.user, ring });
}

interface Target {
  readonly user: User;
  readonly namedId: number;
  readonly teamId: number | undefined;
}

function drawTarget({ account, random, now }: Floor, from: User | undefined): Target | undefined {
  const free = account.users.filter((user) => user !== from && isFree(user, now));
  if (free.length === 0) return undefined;
  const user = random.pick(free);
  const team = account.teams.find(({ userIds }) => userIds.includes(user.id));
  const first = findById(account.users, team?.userIds[0]);
  const isToTeam = team && first && first !== from && random.chance(0.5);
  if (!isToTeam) return { user, namedId: user.id, teamId: undefined };
  return { user, namedId: first.id, teamId: team.id };
}

interface HandOver {
  readonly call: Call;
  readonly from: User;
  readonly to: User;
  readonly ring: Call['rings'][number];
}

function ringForTransfer(floor: Floor, { call, from, to, ring }: HandOver): void {
  call.rings.push(ring);
  to.ringingCallId = call.id;
  floor.emit({ kind: 'call.ringing_on_agent', at: floor.now, call, user: to });
  const takes = floor.random.chance(0.85);
  floor.agenda.in(floor.random.integer(3, 9), () => {
    if (ring.outcome !== 'open') return;
    const isTaken = takes && to.isConnected;
    endRing(floor, ring, isTaken ? 'answered' : 'unanswered');
    if (!isTaken) {
      floor.emit({ kind: 'call.unsuccessful_transfer', at: floor.now, call, user: from });
      floor.whenFree(to);
      return;
    }
    call.userId = to.id;
    call.handedToNumberId = otherNumberOf(floor, call, to);
    call.phase = 'talking';
    to.currentCallId = call.id;
    releaseAgent(floor, from);
  });
}

/**
 * The number that a call ends up at when a colleague takes it over who does not serve the number it
 * came in on: the colleague's first.
 */
export function otherNumberOf({ account }: Floor, call: Call, to: User): number | undefined {
  const own = account.numbers.filter(({ userIds }) => userIds.includes(to.id));
  return own.some(({ id }) => id === call.numberId) ? undefined : own[0]?.id;
}
