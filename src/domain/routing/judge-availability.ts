import { texts } from '../texts/texts';
import type { Availability } from '../users/availability';
import type { Need, Target } from './decision';
import { nameOfUser } from './describe-target';
import type { RoutingFacts } from './question';

const say = texts.routing.availability;

/** Whether a target can be rung now. */
export type Reachable =
  | { readonly kind: 'available' }
  /** Nobody asks whether numbers are. */
  | { readonly kind: 'not asked' }
  | { readonly kind: 'busy'; readonly why: string }
  | { readonly kind: 'unsure'; readonly why: string; readonly need: Need };

const available: Reachable = { kind: 'available' };

/** Whether a user is available, or at least one member of a team. Only `available` is. */
export function judgeAvailability(target: Target, facts: RoutingFacts): Reachable {
  if (target.kind === 'user') return judgeUser(target, facts);
  if (target.kind === 'team') return judgeTeam(target, facts);
  return { kind: 'not asked' };
}

function judgeUser(
  target: Extract<Target, { kind: 'user' }>,
  { presence }: RoutingFacts,
): Reachable {
  const who = nameOfUser(target);
  const doing = presence === 'unknown' ? undefined : presence.get(target.id);
  if (doing === undefined) {
    return {
      kind: 'unsure',
      why: say.unknown(who),
      need: { kind: 'availability', userId: target.id },
    };
  }
  return doing.kind === 'available' ? available : { kind: 'busy', why: say.busy(who, word(doing)) };
}

function judgeTeam(
  { id, name }: Extract<Target, { kind: 'team' }>,
  { teams, presence }: RoutingFacts,
): Reachable {
  const userIds = teams.find((team) => team.id === id)?.userIds ?? [];
  if (userIds.length === 0) return { kind: 'busy', why: say.teamEmpty(name) };
  const doing = userIds.map((userId) =>
    presence === 'unknown' ? undefined : presence.get(userId),
  );
  if (doing.some((one) => one?.kind === 'available')) return available;
  return doing.includes(undefined)
    ? { kind: 'unsure', why: say.teamUnknown(name), need: { kind: 'presence' } }
    : { kind: 'busy', why: say.teamBusy(name, userIds.length) };
}

const word = (doing: Availability): string =>
  doing.kind === 'unknown' ? texts.board.plainWord(doing.word) : say.words[doing.kind];
