import fc from 'fast-check';
import { applyMapping } from '../../../src/domain/mapping/apply-mapping';
import { describeKnown, describeProgress } from '../../../src/domain/mapping/describe';
import { parseMapped, sinceMapped, sumUpMapping } from '../../../src/domain/mapping/mapped';
import { planMapping, type Side } from '../../../src/domain/mapping/plan';
import {
  type MappingReading,
  mappingRows,
  type ReadingOutcome,
  readMappingRows,
} from '../../../src/domain/mapping/reading';
import type { MappingJobView } from '../../../src/domain/mapping/view';
import { aNumber, aUser } from '../../builders/directory';
import { now } from '../../builders/now';

const people = (users: number, numbers: number) => ({
  users: Array.from({ length: users }, (_, index) => aUser({ id: index + 1 })),
  numbers: Array.from({ length: numbers }, (_, index) => aNumber({ id: index + 1 })),
});

describe('the plan', () => {
  it.each([
    [700, 600, 'v2', 55, { side: 'numbers', requests: 600, perMinute: 33, minutes: 19 }],
    [700, 600, 'v2', 60, { side: 'numbers', requests: 600, perMinute: 36, minutes: 17 }],
    [20, 600, 'v2', 55, { side: 'users', requests: 20, perMinute: 33, minutes: 1 }],
    [20, 600, 'v1', 55, { side: 'numbers', requests: 600, perMinute: 33, minutes: 19 }],
    [10, 10, 'v2', 55, { side: 'numbers', requests: 10, perMinute: 33, minutes: 1 }],
    [10, 10, 'v2', 1, { side: 'numbers', requests: 10, perMinute: 1, minutes: 10 }],
    [0, 300, 'v2', 0, { side: 'users', requests: 0, perMinute: 60, minutes: 1 }],
  ] as const)('of %i users and %i numbers, %s, %i a minute', (users, numbers, api, limit, plan) => {
    expect(planMapping(people(users, numbers), api, limit)).toEqual(plan);
  });
});

const reading = (
  side: Side,
  id: number,
  assigned: readonly number[],
  outcome: ReadingOutcome = 'read',
): MappingReading => ({ side, id, assigned, outcome });
const byId = (readings: readonly MappingReading[]) => new Map(readings.map((one) => [one.id, one]));

/** Who is on what, told by each side. */
const told = ({ users, numbers }: ReturnType<typeof people>) => ({
  byNumbers: numbers.flatMap(({ id, userIds }) => userIds.map((user) => `${user}-${id}`)).sort(),
  byUsers: users
    .flatMap(({ id, numberIds }) => numberIds.map((number) => `${id}-${number}`))
    .sort(),
});

it('whichever side is asked, both tell the same afterwards, and nothing else', () => {
  const pairs = fc.uniqueArray(
    fc.record({ user: fc.integer({ min: 1, max: 8 }), number: fc.integer({ min: 1, max: 6 }) }),
    { selector: ({ user, number }) => `${user}-${number}`, maxLength: 48 },
  );
  fc.assert(
    fc.property(
      pairs,
      pairs,
      fc.constantFrom<Side[]>('numbers', 'users'),
      (truth, before, side) => {
        const [own, other] =
          side === 'numbers' ? (['number', 'user'] as const) : (['user', 'number'] as const);
        const ask = (of: typeof truth) =>
          Array.from({ length: 8 }, (_, index) => index + 1).map((id) =>
            reading(
              side,
              id,
              of.filter((pair) => pair[own] === id).map((pair) => pair[other]),
            ),
          );
        const earlier = applyMapping(people(8, 6), side, byId(ask(before)));
        const rows = mappingRows(ask(truth), now);
        const readings = readMappingRows([...rows, ...rows.slice(0, 3)], side);
        const mapped = applyMapping(earlier, side, readings);
        const expected = truth.map(({ user, number }) => `${user}-${number}`).sort();
        expect(told(mapped)).toEqual({ byNumbers: expected, byUsers: expected });
      },
    ),
    { numRuns: 200 },
  );
});

it('what could not be read keeps what it had; what is gone has nobody', () => {
  const first = applyMapping(
    people(3, 3),
    'numbers',
    byId([
      reading('numbers', 1, [1, 2]),
      reading('numbers', 2, [2, 3]),
      reading('numbers', 3, [3]),
    ]),
  );
  const readings = byId([
    reading('numbers', 1, [3, 3]),
    reading('numbers', 2, [], 'failed'),
    reading('numbers', 3, [], 'gone'),
  ]);
  const second = applyMapping(first, 'numbers', readings);
  const pairs = ['2-2', '3-1', '3-2'];
  expect(told(second)).toEqual({ byNumbers: pairs, byUsers: pairs });
  expect(sumUpMapping(second, readings, now)).toEqual({
    ...{ at: now, users: 3, numbers: 3, assignments: 3, gone: 1, failed: 1 },
    ...{ newestUserId: 3, newestNumberId: 3 },
  });
});

it('rows of the other side, and rows that somebody changed, are not counted', () => {
  const rows = [
    ...mappingRows([reading('users', 1, [2])], now),
    ['numbers', 'x', '1', 'read', ''],
    ['numbers', '7', '1, 2', 'maybe', ''],
    ['numbers', 7, '1, two', 'read', ''],
  ];
  expect([...readMappingRows(rows, 'numbers').values()]).toEqual([reading('numbers', 7, [1])]);
});

it('who came after the mapping is counted', () => {
  const mapped = sumUpMapping(people(5, 4), new Map(), now);
  expect(parseMapped(JSON.stringify(mapped))).toEqual(mapped);
  expect(sinceMapped(people(7, 4), mapped)).toEqual({ users: 2, numbers: 0 });
  expect(parseMapped('{"users":3}')).toBeUndefined();
});

describe('in words', () => {
  const view: MappingJobView = {
    ...{ state: 'running', side: 'numbers', done: 120, total: 600, startedAt: '10:00:00' },
    ...{ by: '', minutesLeft: 15, waitSeconds: 0, isElsewhere: false, hasTrigger: true },
  };
  it.each([
    [{}, 'Mapping: 120 of 600 numbers, about 15 minutes left'],
    [{ minutesLeft: 1 }, 'Mapping: 120 of 600 numbers, about 1 minute left'],
    [{ done: 600 }, 'Mapping: 600 of 600 numbers'],
    [{ state: 'paused', side: 'users', total: 1, done: 0 }, 'Paused: 0 of 1 user'],
    [{ state: 'failed' }, 'Stopped: 120 of 600 numbers'],
  ] as const)('%j', (facts, words) => {
    expect(describeProgress({ ...view, ...facts })).toBe(words);
  });

  it('says what is mapped, what is missing and what is new', () => {
    const plan = planMapping(people(1, 1), 'v2', 55);
    const facts = {
      ...sumUpMapping(people(700, 600), new Map(), now),
      ...{ assignments: 2100, gone: 1, failed: 2 },
    };
    const mapped = { at: '10:00:00', facts, since: { users: 1, numbers: 0 } };
    expect(describeKnown({ plan })).toEqual(['Users are not mapped to numbers yet.']);
    expect(describeKnown({ plan, mapped })).toEqual([
      'Last mapped 10:00:00.',
      '2,100 assignments of 700 users to 600 numbers.',
      'No longer known to Aircall: 1.',
      'Not readable: 2; they keep what they had. Map again later to mend that.',
      'Since then 1 user and 0 numbers were added: map again.',
    ]);
  });
});
