import type { Team, User } from '../account/model';
import { settleTransfers } from './after-call';
import type { Call } from './call';
import { endRing } from './conversation';
import type { Floor } from './floor';
import { leaveQueue } from './give-up';
import { handOver } from './hand-over';
import type { Strategy, Transfer } from './orders';
import { offer } from './ringing';

/** Whom an integration sends a call to. */
export type Destination =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'team'; readonly team: Team; readonly strategy: Strategy }
  | { readonly kind: 'outside'; readonly digits: string };

/**
 * Sends a live call to somebody else, as an integration asks: it stops ringing where it rings, and
 * rings there.
 *
 * A waiting call rings on the new phones only, and ends as missed when nobody takes it; there is no way
 * back into the queue. In a conversation the agent keeps the call until somebody takes it.
 *
 * @see https://developer.aircall.io/api-references/#transfer-a-call (read 2026-11-20) — a cold transfer,
 * no second route. That `call.transferred` comes at the start, and without `transferred_by`, is
 * unconfirmed.
 */
export function sendOn(
  floor: Floor,
  call: Call,
  { transfer, to }: { transfer: Transfer; to: Exclude<Destination, { kind: 'outside' }> },
): void {
  settleTransfers(call, 'sent on again');
  call.transfers.push(transfer);
  call.transferredById = undefined;
  call.transferredToId = to.kind === 'user' ? to.user.id : to.team.userIds[0];
  if (to.kind === 'team') call.teamIds = [...new Set([...call.teamIds, to.team.id])];
  const user = floor.user(call.userId);
  floor.emit({ kind: 'call.transferred', at: floor.now, call, user });
  const stopped = stopRinging(floor, call);
  const sentTo = { transfer, ...orderOf(floor, to) };
  if (call.status === 'initial') {
    const visit = floor.visitOf(call);
    leaveQueue(floor, visit);
    visit.sentTo = sentTo;
    call.phase = 'queue';
    offer(floor, visit);
  } else handOver(floor, call, sentTo);
  for (const freed of stopped) floor.whenFree(freed);
}

/** Ends every ring of a call; whoever's phone it was is free again. */
export function stopRinging(floor: Floor, call: Call): User[] {
  const open = call.rings.filter(({ outcome }) => outcome === 'open');
  for (const ring of open) endRing(floor, ring, 'lost');
  return open.map(({ userId }) => floor.user(userId)).filter((user) => user !== undefined);
}

function orderOf(
  floor: Floor,
  to: Exclude<Destination, { kind: 'outside' }>,
): { userIds: number[]; ringsAtOnce: number } {
  if (to.kind === 'user') return { userIds: [to.user.id], ringsAtOnce: 1 };
  const { team, strategy } = to;
  if (strategy === 'simultaneous') {
    return { userIds: [...team.userIds], ringsAtOnce: team.userIds.length };
  }
  return { userIds: inTurn(floor, team, strategy), ringsAtOnce: 1 };
}

function inTurn(floor: Floor, { userIds }: Team, strategy: 'random' | 'longest_idle'): number[] {
  if (strategy === 'random') return floor.random.shuffle(userIds);
  const idleSince = (id: number) => floor.user(id)?.idleSince ?? 0;
  return [...userIds].sort((a, b) => idleSince(a) - idleSince(b) || a - b);
}
