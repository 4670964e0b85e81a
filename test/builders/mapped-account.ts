import { aCall, aMissedCall, anAnsweredCall } from './calls';
import { aNumber, aTeam, aUser } from './directory';
import { now } from './now';
import type { SnapshotFacts } from './snapshot';

const support = { id: 31, name: 'Support FR' };
const sales = { id: 32, name: 'Sales UK' };
const refer = (id: number, name: string) => ({ id, name });

/** An answered call that is over. */
const answered = (id: number, user: { id: number; name: string }, seconds: number) =>
  anAnsweredCall({
    id,
    user,
    status: 'done',
    startedAt: now - 300,
    answeredAt: now - 300 + seconds,
    endedAt: now - 100,
    number: support,
  });

/**
 * An account whose users are mapped to numbers: callers of two numbers, agents on both and on none,
 * a number nobody is assigned to, slow agents and one who just keeps a target of 20 s.
 */
export const mappedAccount: SnapshotFacts = {
  users: [
    aUser({ id: 1, name: 'Ana Martin', numberIds: [31, 32] }),
    aUser({ id: 2, name: 'Ben Okoro', numberIds: [31] }),
    aUser({ id: 3, name: 'Chen Wei', numberIds: [32] }),
    aUser({ id: 4, name: 'Dora Nagy', numberIds: [31] }),
    aUser({ id: 5, name: 'Émile Zola', numberIds: [31] }),
    aUser({ id: 6, name: 'Farah Haddad' }),
  ],
  teams: [
    aTeam({ id: 11, name: 'Billing', userIds: [1, 4, 6] }),
    aTeam({ id: 12, name: 'Care', userIds: [2, 3] }),
  ],
  numbers: [
    aNumber({ ...support, userIds: [1, 2, 4, 5] }),
    aNumber({ ...sales, userIds: [1, 3] }),
    aNumber({ id: 33, name: 'Night line' }),
  ],
  availabilities: { 2: 'in_call', 4: 'do_not_disturb', 5: 'offline' },
  calls: [
    aCall({ id: 101, startedAt: now - 30, number: support, contactName: 'Marie Curie' }),
    aCall({ id: 102, startedAt: now - 12, number: sales, externalDigits: undefined }),
    aCall({ id: 103, startedAt: now - 4, number: support }),
    aCall({ id: 104, startedAt: now - 3, number: refer(33, 'Night line') }),
    anAnsweredCall({ id: 201, user: refer(2, 'Ben Okoro'), startedAt: now - 90, number: support }),
    answered(301, refer(1, 'Ana Martin'), 20),
    answered(302, refer(4, 'Dora Nagy'), 21),
    answered(303, refer(4, 'Dora Nagy'), 20),
    answered(304, refer(6, 'Farah Haddad'), 9),
    aMissedCall({ id: 305, number: support }),
    aMissedCall({ id: 306, number: refer(33, 'Night line') }),
  ],
};
