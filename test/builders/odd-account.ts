import type { Call } from '../../src/domain/calls/call';
import { knownMissedReasons } from '../../src/domain/calls/missed-reason';
import { aCall, aMissedCall, anAnsweredCall } from './calls';
import { aNumber, aTeam, aUser } from './directory';
import { now } from './now';
import { aSnapshot } from './snapshot';

const support = { id: 31, name: 'Support FR' };
const sales = { id: 32, name: 'Sales UK' };
const refer = (id: number, name: string) => ({ id, name });

const users = [
  aUser({ id: 1, name: 'Ana Martin' }),
  aUser({ id: 2, name: 'Ben Okoro' }),
  aUser({ id: 3, name: 'Ana Martin' }),
  aUser({ id: 4, name: 'Émile Zola' }),
  aUser({ id: 5, name: 'zoe Adams' }),
  aUser({ id: 6, name: 'Chen Wei' }),
  aUser({ id: 7, name: '=cmd()' }),
];

const teams = [
  aTeam({ id: 12, name: 'Support', userIds: [1, 2, 4, 3] }),
  aTeam({ id: 11, name: 'Sales', userIds: [2, 5, 404] }),
  aTeam({ id: 13, name: 'Night shift' }),
];

const waiting: readonly Call[] = [
  aCall({ id: 101, startedAt: now - 5, externalDigits: '+33 6 11 11 11 11', number: support }),
  aCall({ id: 102, startedAt: now - 15, externalDigits: '+33 6 22 22 22 22', number: support }),
  aCall({ id: 103, startedAt: now - 1200, contactName: 'Marie\nCurie', number: sales }),
  aCall({ id: 104, startedAt: now - 15, externalDigits: undefined, number: undefined }),
];

const talking: readonly Call[] = [
  anAnsweredCall({ id: 201, user: refer(1, 'Ana Martin'), startedAt: now - 4000, number: support }),
  anAnsweredCall({ id: 202, user: refer(2, 'Ben Okoro'), startedAt: now - 300, number: support }),
  anAnsweredCall({
    id: 203,
    user: refer(2, 'Ben Okoro'),
    startedAt: now - 74,
    direction: 'outbound',
    externalDigits: '+44 20 7946 0000',
    number: sales,
  }),
  aCall({ id: 204, user: refer(5, 'zoe Adams'), direction: 'outbound', number: sales }),
  anAnsweredCall({ id: 205, user: refer(99, 'New One'), answeredAt: undefined, number: undefined }),
];

const over: readonly Call[] = [
  ...knownMissedReasons.map((missedReason, index) =>
    aMissedCall({ id: 301 + index, missedReason }),
  ),
  aMissedCall({ id: 311, missedReason: undefined }), // a call-back request
  aMissedCall({ id: 312, user: refer(3, 'Ana Martin') }), // names a user, but nobody answered
  anAnsweredCall({
    id: 321,
    user: refer(4, 'Émile Zola'),
    startedAt: now - 500,
    status: 'done',
    endedAt: now - 200,
    transferredFrom: 'Ben Okoro',
    transferredTo: 'Émile Zola',
  }),
];

/**
 * A frozen account in which everything odd happens at once: two callers on one number, two agents
 * of one name, a user in two teams, users in none, a caller waiting and a call running longer than
 * the activity period, a hidden number, each missed reason, a call-back request, a transfer, a
 * presence word nobody knows, users the directory does not know, outbound ringing.
 */
export const oddAccount = aSnapshot({
  users,
  teams,
  numbers: [aNumber(support), aNumber(sales)],
  availabilities: {
    1: 'in_call',
    2: 'in_call',
    3: 'after_call_work',
    4: 'do_not_disturb',
    5: 'offline',
    6: 'on_a_coffee_break',
    7: undefined,
    99: 'in_call',
    1234: 'available',
  },
  calls: [...waiting, ...talking, ...over],
});
