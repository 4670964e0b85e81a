import fc from 'fast-check';
import {
  type Occupancy,
  occupancyAfter,
  packOccupancy,
  unpackOccupancy,
} from '../../../src/domain/kpi/occupancy';
import { parseAvailability } from '../../../src/domain/users/availability';
import { now } from '../../builders/now';

const day = now - 8 * 3600;

const look = (at: number, words: Readonly<Record<number, string>>) => ({
  at,
  states: new Map(Object.entries(words).map(([id, word]) => [Number(id), parseAvailability(word)])),
});

/** One agent's seconds after two looks. */
const between = (before: string, after: string, seconds = 60) => {
  const sample = { before: look(now, { 1: before }), now: look(now + seconds, { 1: after }), day };
  return occupancyAfter(undefined, sample).agents.get(1);
};

const nothing = { onCall: 0, afterCall: 0, available: 0, away: 0 };

test.each([
  ['in_call', 'in_call', { onCall: 60 }],
  ['after_call_work', 'after_call_work', { afterCall: 60 }],
  ['available', 'available', { available: 60 }],
  ['do_not_disturb', 'do_not_disturb', { away: 60 }],
  ['on_mars', 'on_mars', { away: 60 }],
  ['available', 'in_call', { available: 30, onCall: 30 }],
  ['in_call', 'offline', { onCall: 30 }],
  ['offline', 'available', { available: 30 }],
])('%s, then %s, a minute later: %j', (before, after, expected) =>
  expect(between(before, after)).toEqual({ ...nothing, ...expected }),
);

test('an odd second goes to what came last', () =>
  expect(between('available', 'in_call', 61)).toEqual({ ...nothing, available: 30, onCall: 31 }));

test.each([
  ['who was offline all the time has no time', 'offline', 'offline', 60],
  ['a gap of more than three minutes is not counted', 'in_call', 'in_call', 181],
])('%s', (_, before, after, seconds) => expect(between(before, after, seconds)).toBeUndefined());

test('a gap of three minutes is', () =>
  expect(between('in_call', 'in_call', 180)).toEqual({ ...nothing, onCall: 180 }));

test('somebody who was not there before gets half', () => {
  const sample = { before: look(now, {}), now: look(now + 60, { 1: 'available' }), day };
  expect(occupancyAfter(undefined, sample).agents.get(1)?.available).toBe(30);
});

test('the first look ever counts nothing', () =>
  expect(
    occupancyAfter(undefined, { before: undefined, now: look(now, { 1: 'in_call' }), day }),
  ).toEqual({ day, until: now, agents: new Map() }));

test('a day begins with nothing, and only what is after midnight counts', () => {
  const yesterday: Occupancy = {
    day: day - 86_400,
    until: day - 20,
    agents: new Map([[1, { ...nothing, onCall: 900 }]]),
  };
  const sample = {
    before: look(day - 20, { 1: 'in_call' }),
    now: look(day + 40, { 1: 'in_call' }),
    day,
  };
  expect(occupancyAfter(yesterday, sample)).toEqual({
    day,
    until: day + 40,
    agents: new Map([[1, { ...nothing, onCall: 40 }]]),
  });
});

const words = ['in_call', 'after_call_work', 'available', 'do_not_disturb', 'offline'] as const;
const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom(...words)), {
  minLength: 2,
  maxLength: 20,
});

/** Looks one after another, from the beginning of the day. */
function follow(some: readonly (readonly [number, string])[], isTwice = false): Occupancy {
  let known: Occupancy | undefined;
  let at = day;
  let before = look(day, { 1: 'available' });
  for (const [after, word] of some) {
    at += after;
    const sample = { before, now: look(at, { 1: word }), day };
    known = occupancyAfter(known, sample);
    if (isTwice) known = occupancyAfter(known, sample);
    before = sample.now;
  }
  return known ?? { day, until: day, agents: new Map() };
}

test('never more than the time that passed in short gaps, and the same looks again add nothing', () => {
  fc.assert(
    fc.property(looks, (some) => {
      const occupancy = follow(some);
      const time = occupancy.agents.get(1) ?? nothing;
      const counted = Object.values(time).reduce((sum, seconds) => sum + seconds, 0);
      const short = some.reduce((sum, [gap]) => sum + (gap <= 180 ? gap : 0), 0);
      expect(counted).toBeLessThanOrEqual(short);
      if (some.every(([, word]) => word !== 'offline')) expect(counted).toBe(short);
      expect(follow(some, true)).toEqual(occupancy);
    }),
  );
});

test('it comes back from its text as it was', () => {
  fc.assert(
    fc.property(looks, (some) => {
      const occupancy = follow(some);
      expect(unpackOccupancy(packOccupancy(occupancy))).toEqual(occupancy);
    }),
  );
});

test.each([undefined, '', '[]', '{"day":1,"until":2,"ids":[1],"seconds":[1]}'])(
  '%j is no occupancy',
  (text) => expect(unpackOccupancy(text)).toBeUndefined(),
);

test('five hundred agents take a sixth of what one part of the cache holds', () => {
  const agents = Array.from({ length: 500 }, (_, id) => {
    return [
      900_000 + id,
      { onCall: 21_000, afterCall: 9_000, available: 30_000, away: 900 },
    ] as const;
  });
  expect(packOccupancy({ day, until: now, agents: new Map(agents) }).length).toBeLessThan(18_000);
});
