import { everyoneLists, searchLists, userLists } from '../../../src/domain/search/call-lists';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { someCriteria } from '../../builders/criteria';

const context = { teams: [], defaultCountry: 'FR' };

test.each([
  ['one user', { userIds: [7] }, { userId: 7 }],
  ['two users', { userIds: [7, 8] }, {}],
  ['one direction', { directions: ['outbound' as const] }, { direction: 'outbound' }],
  ['both directions', { directions: ['inbound' as const, 'outbound' as const] }, {}],
  ['missed calls', { missed: ['missed' as const] }, { direction: 'inbound' }],
  ['calls that were not missed', { missed: ['not-missed' as const] }, {}],
  ['a whole number', { phone: '06 39 98 11 22' }, { phone: '+33639981122' }],
  ['a part of a number', { phone: '9811' }, {}],
  ['tags, which Aircall joins with "and"', { tags: ['VIP'] }, {}],
  ['what Aircall cannot look for', { numberIds: [1], teams: [1], comment: 'x' }, {}],
])('of %s Aircall is asked for %j: %j', (_, change, sought) => {
  expect(searchLists(someCriteria(change), context)[0].sought).toEqual(sought);
});

const user = (id: number, numberIds: readonly number[]) => ({
  ...{ id, name: `User ${id}`, email: '', availabilitySetting: '', timeZone: '' },
  numberIds,
});
const number = (id: number, userIds: readonly number[]) => ({
  ...{ id, name: `Number ${id}`, digits: '', country: '', timeZone: '' },
  userIds,
});

describe("an agent's history", () => {
  const own = anAnsweredCall();
  const missedThere = aMissedCall();

  test('has only own calls while nobody knows whose number is whose', () => {
    const lists = userLists(1, { users: [user(1, [])], teams: [], numbers: [] });
    expect(lists.map((list) => [list.keeps(own), list.keeps(missedThere)])).toEqual([
      [true, false],
    ]);
  });

  test('has calls missed on the agent’s numbers besides, each in one list', () => {
    const lists = userLists(1, { users: [user(1, [31])], teams: [], numbers: [] });
    const calls = [
      own,
      missedThere,
      aMissedCall({ number: { id: 32, name: '' } }),
      aMissedCall({ missedReason: undefined }),
      aMissedCall({ user: { id: 1, name: '' } }),
    ];
    expect(lists.map((list) => calls.map(list.keeps))).toEqual([
      [true, false, false, false, true],
      [false, true, false, false, false],
    ]);
    expect(lists.map((list) => list.isMissedOnNumber ?? false)).toEqual([false, true]);
  });
});

describe('everyone’s history', () => {
  const teams = [
    { id: 7, name: 'Sales', userIds: [1] },
    { id: 8, name: 'Support', userIds: [2] },
  ];
  const directory = { users: [], teams, numbers: [number(31, [1]), number(32, [2])] };
  const shows = (filter: readonly (number | 'withoutTeam')[]) =>
    everyoneLists(filter, directory)[0].keeps;
  const of = (id: number) => anAnsweredCall({ user: { id, name: '' } });
  const unmapped = { id: 33, name: '' };

  test.each([
    ['a call of its user', of(1), true],
    ['a call of another team’s user', of(2), false],
    ['a call of a user in no team', of(3), false],
    ['a missed call that rang on it', aMissedCall({ teams: ['Sales'], number: unmapped }), true],
    [
      'a missed call that rang elsewhere',
      aMissedCall({ teams: ['Support'], number: unmapped }),
      false,
    ],
    ['a missed call on its user’s number', aMissedCall(), true],
    ['a missed call on another number', aMissedCall({ number: { id: 32, name: '' } }), false],
    ['a waiting call that nothing is known of', aCall({ number: unmapped }), true],
    ['a missed call without a number', aMissedCall({ number: undefined }), true],
  ])('with a filter of one team, %s: %s', (_, call, isShown) => {
    expect(shows([7])(call)).toBe(isShown);
  });

  test('users in no team are shown where they are chosen', () => {
    expect([of(1), of(3)].map(shows(['withoutTeam']))).toEqual([false, true]);
  });

  test('without a filter everything is shown', () => {
    expect([of(1), of(3), aMissedCall({ teams: ['Gone'] })].map(shows([]))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
