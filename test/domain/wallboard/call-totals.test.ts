import { assignmentsOf } from '../../../src/domain/groups/assignments';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { totalsTeller } from '../../../src/domain/wallboard/call-totals';
import type { Group } from '../../../src/domain/wallboard/group-people';
import { aCallFact } from '../../builders/call-facts';
import { aNumber, aTeam, aUser } from '../../builders/directory';

const users = [1, 2, 3].map((id) => aUser({ id, numberIds: id === 3 ? [] : [31] }));
const directory = {
  users,
  teams: [
    aTeam({ id: 11, name: 'Blue', userIds: [1, 2] }),
    aTeam({ id: 12, name: 'Red', userIds: [2] }),
  ],
  numbers: [aNumber({ id: 31, userIds: [1, 2] }), aNumber({ id: 32 })],
};
const person = (id: number) => ({ id, name: `User ${id}`, availability: undefined });
const blue: Group = { title: 'Blue', people: [person(1), person(2)], scope: 'team 11' };
const red: Group = { title: 'Red', people: [person(2)], scope: 'team 12' };
const support: Group = { title: 'Support', people: [person(1), person(2)], scope: 'number 31' };
const evening: Group = { title: 'Evening', people: [person(2), person(3)] };
const alone: Group = { title: 'Alone', people: [person(3)] };

const totals = (calls: readonly CallFact[], group: Group): readonly number[] => {
  const assignments = assignmentsOf(directory);
  const { inbound, outbound, missed } = totalsTeller({ calls, directory, assignments })(group);
  return [inbound, outbound, missed];
};

const answered = aCallFact({ userId: 2 });
const made = aCallFact({ userId: 1, direction: 'outbound' });
const missed = aCallFact({
  userId: undefined,
  answeredAt: undefined,
  missedReason: 'agents_did_not_answer',
});
const abandoned = { ...missed, missedReason: 'abandoned_in_ivr' as const };
const callBack = { ...missed, missedReason: undefined };
const waiting = { ...callBack, endedAt: undefined };

it.each<[string, CallFact, Group, readonly number[]]>([
  ['an answered call is in each team of its agent', answered, blue, [1, 0, 0]],
  ['and in the other one', answered, red, [1, 0, 0]],
  ['a call counts once for a team of two who might have answered', missed, blue, [0, 0, 1]],
  ['a call that was made is its agent’s team’s', made, blue, [0, 1, 0]],
  ['and nobody else’s', made, red, [0, 0, 0]],
  ['a caller who gave up is missed', abandoned, support, [0, 0, 1]],
  ['a request to be called back is not missed', callBack, support, [0, 0, 0]],
  ['a caller who waits is none of these yet', waiting, support, [0, 0, 0]],
  [
    'a call that rang on one team alone is that team’s',
    { ...missed, rangOn: [12] },
    red,
    [0, 0, 1],
  ],
  ['and not the other’s', { ...missed, rangOn: [12] }, blue, [0, 0, 0]],
  ['a group has the calls of its people', answered, evening, [1, 0, 0]],
  ['and those missed on their numbers', missed, evening, [0, 0, 1]],
  ['people without numbers miss nothing', missed, alone, [0, 0, 0]],
])('%s', (_rule, call, group, expected) => {
  expect(totals([call], group)).toEqual(expected);
});
