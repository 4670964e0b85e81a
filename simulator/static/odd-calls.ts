import type { User } from '../account/model';
import { missedReasons } from '../floor/call';
import { hiddenCaller } from '../floor/callers';
import type { Draft, Drafter } from './draft';

/** From this many calls on a static account has the odd calls. */
export const leastCallsForOddCases = 60;

/** What the odd calls are made of. */
export interface OddCallSetup {
  readonly drafter: Drafter;
  readonly periodSeconds: number;
  /** Agents who talk; the odd open calls take theirs from the front. */
  readonly talking: User[];
  readonly free: readonly User[];
}

/**
 * The calls that every static account has from 60 calls on: callers who wait together, too long or
 * without number, a conversation longer than the period, each way of missing a call, a call-back
 * request, transfers, outbound calls that ring or rang in vain, contacts with names to beware of.
 */
export function oddCalls(setup: OddCallSetup): Draft[] {
  return [...waitingCalls(setup), ...openCalls(setup), ...endedCalls(setup)];
}

function waitingCalls({ drafter, periodSeconds }: OddCallSetup): Draft[] {
  const { now, floor } = drafter;
  const { numbers, contacts } = floor.account;
  const [first, second] = [numbers[0], numbers[1] ?? numbers[0]];
  const night = numbers.at(-1);
  if (!first || !second || !night) return [];
  return [
    drafter.waiting(first, now - 48),
    drafter.waiting(first, now - 14),
    drafter.waiting(second, now - 31, hiddenCaller),
    drafter.from(contacts[0], drafter.waiting(second, now - 9)),
    drafter.from(contacts[3], drafter.waiting(night, now - periodSeconds - 240)),
  ];
}

/** Takes up to five agents off the list of those who talk. */
function openCalls({ drafter, talking, periodSeconds }: OddCallSetup): Draft[] {
  const { now, floor } = drafter;
  const { contacts, users } = floor.account;
  const newcomer = takeAgent(talking, (user) => user.listedFrom > now);
  const [long, dialler, target, known] = talking.splice(0, 4);
  const by = users.find((user) => user !== target);
  const long_ = { direction: 'inbound', at: now - periodSeconds - 600, wait: 21 } as const;
  return [
    newcomer && drafter.talking(newcomer, { direction: 'inbound', at: now - 95, wait: 12 }),
    long && drafter.from(contacts[4], drafter.talking(long, long_)),
    dialler && drafter.dialling(dialler, now - 7),
    target &&
      by &&
      transferred(
        drafter.talking(target, { direction: 'inbound', at: now - 260, wait: 17 }),
        by,
        target,
      ),
    known &&
      drafter.from(
        contacts[1],
        drafter.talking(known, { direction: 'outbound', at: now - 120, wait: 8 }),
      ),
  ].filter((draft) => draft !== undefined);
}

function takeAgent(agents: User[], fits: (user: User) => boolean): User | undefined {
  const index = agents.findIndex(fits);
  return index < 0 ? undefined : agents.splice(index, 1)[0];
}

const transferred = (draft: Draft, by: User, to: User): Draft => ({
  ...draft,
  begin: { ...draft.begin, transferredById: by.id, transferredToId: to.id },
});

function endedCalls({ drafter, free, periodSeconds }: OddCallSetup): Draft[] {
  const { now, floor } = drafter;
  const { numbers, contacts } = floor.account;
  const withMenu = numbers.find(({ isIvr }) => isIvr) ?? numbers[0];
  const without = numbers.find(({ isIvr }) => !isIvr) ?? numbers[0];
  if (!withMenu || !without) return [];
  const from = now - Math.min(periodSeconds - 20, 700);
  const missed = missedReasons.map((reason, index) =>
    drafter.missed(reason === 'abandoned_in_classic' ? without : withMenu, {
      at: from + index * 40,
      waited: reason === 'short_abandoned' ? 6 : 18 + index * 5,
      reason,
    }),
  );
  const callbacks = [150, 80].map((ago) =>
    drafter.missed(withMenu, { at: now - ago, waited: 41, reason: undefined }),
  );
  const hidden = {
    at: now - 300,
    waited: 22,
    reason: 'no_available_agent',
    caller: hiddenCaller,
  } as const;
  return [
    ...missed,
    ...callbacks,
    drafter.missed(without, hidden),
    ...handledOddly({ drafter, free, from, contacts }),
  ];
}

function handledOddly(setup: {
  drafter: Drafter;
  free: readonly User[];
  from: number;
  contacts: Drafter['floor']['account']['contacts'];
}): Draft[] {
  const { drafter, free, from, contacts } = setup;
  // the odd agents' only calls, so that they cannot clash with others
  const [caller, giver, taker] = free;
  if (!caller || !giver || !taker) return [];
  const talk = { direction: 'inbound', at: from + 20, wait: 11, talk: 90 } as const;
  return [
    drafter.unanswered(caller, { at: from + 60, rang: 28 }),
    drafter.from(
      contacts[2],
      overNumbers(drafter, transferred(drafter.handled(taker, talk), giver, taker)),
    ),
  ];
}

/** Came in on another number than the one of the agent who took it over. */
function overNumbers({ floor }: Drafter, { begin }: Draft): Draft {
  const other = floor.account.numbers.find(({ id }) => id !== begin.numberId);
  if (!other) return { begin };
  const { id: numberId, teamIds } = other;
  return {
    begin: { ...begin, numberId, teamIds: [...teamIds], handedToNumberId: begin.numberId },
  };
}
