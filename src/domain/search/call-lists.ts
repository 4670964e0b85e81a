import type { Call, Direction } from '../calls/call';
import { outcomeOf } from '../calls/outcome';
import { toE164 } from '../phone/e164';
import type { TeamChoice } from '../settings/team-filter';
import type { Directory } from '../snapshot';
import { type CallTest, callFilter, type SearchContext } from './call-filter';
import type { SearchCriteria } from './criteria';
import { chooseTeams } from './team-test';

/**
 * One of Aircall's lists of calls: what it is asked for, and which of its calls are kept. Several
 * lists of one search have no kept call in common.
 */
export interface CallList {
  readonly sought: {
    readonly userId?: number;
    readonly direction?: Direction;
    readonly phone?: string;
  };
  readonly keeps: CallTest;
  /** Its calls are those missed on an agent's numbers. */
  readonly isMissedOnNumber?: boolean;
}

/**
 * The list an advanced search reads.
 *
 * Aircall is asked for a part of the criteria only where its words mean the same as ours: one user,
 * one direction, one whole phone number. Its `tags[]` must all be on a call, where one is enough for
 * us, and a tag that was renamed goes by another id; numbers, teams and the rest it cannot look for.
 * Its `phone_number` also finds calls by our own number, which the filter takes out again; that it
 * finds a transferred call by the last of our numbers only is no loss, since it is the other party's
 * number that is looked for, which a transfer leaves as it is.
 *
 * @see https://developer.aircall.io/api-references/#search-calls (read 2026-11-20).
 */
export function searchLists(criteria: SearchCriteria, context: SearchContext): readonly [CallList] {
  const { userIds, phone } = criteria;
  const direction = onlyDirection(criteria);
  const [userId] = userIds.length === 1 ? userIds : [];
  const e164 = toE164(phone, context.defaultCountry);
  return [
    {
      sought: {
        ...(userId !== undefined && { userId }),
        ...(direction && { direction }),
        ...(e164 !== undefined && { phone: e164 }),
      },
      keeps: callFilter(criteria, context),
    },
  ];
}

/** Only inbound calls are missed. */
function onlyDirection({ directions, missed }: SearchCriteria): Direction | undefined {
  if (directions.length === 1) return directions[0];
  const isAboutMissed = missed.length > 0 && !missed.includes('not-missed');
  return isAboutMissed && directions.length === 0 ? 'inbound' : undefined;
}

/**
 * The lists of an agent's history: the agent's own calls, then, once it is known which numbers the
 * agent is assigned to, the calls others missed there as well.
 */
export function userLists(userId: number, { users }: Directory): readonly CallList[] {
  const numberIds = new Set(users.find(({ id }) => id === userId)?.numberIds);
  const own: CallList = { sought: { userId }, keeps: ({ user }) => user?.id === userId };
  if (numberIds.size === 0) return [own];
  const isMissedThere: CallTest = (call) =>
    outcomeOf(call) === 'missed' &&
    call.number !== undefined &&
    numberIds.has(call.number.id) &&
    call.user?.id !== userId;
  const missed = { sought: { direction: 'inbound' }, keeps: isMissedThere } as const;
  return [own, { ...missed, isMissedOnNumber: true }];
}

/** The list of everyone's history, as far as the team filter shows it. */
export const everyoneLists = (
  filter: readonly TeamChoice[],
  directory: Directory,
): readonly [CallList] => [{ sought: {}, keeps: shownTest(filter, directory) }];

/**
 * A call is shown with its user. One that nobody answered is shown when it rang on a shown team, or
 * when a shown user is assigned to its number; and when nothing says whom it concerned, because a
 * missed caller must not vanish from every filtered view.
 */
function shownTest(filter: readonly TeamChoice[], { teams, numbers }: Directory): CallTest {
  if (filter.length === 0) return () => true;
  const chosen = chooseTeams(filter, teams);
  const assigned = new Map(numbers.map(({ id, userIds }) => [id, userIds]));
  return (call: Call) => {
    if (call.user) return chosen.hasUser(call.user.id);
    const userIds = (call.number && assigned.get(call.number.id)) ?? [];
    if (call.teams.length === 0 && userIds.length === 0) return true;
    return chosen.isNamed(call.teams) || userIds.some(chosen.hasUser);
  };
}
