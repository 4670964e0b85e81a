import fc from 'fast-check';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { type KpiMemory, packMemory, unpackMemory } from '../../../src/domain/kpi/memory';
import { hasEnough, isReadingDue, planKpis } from '../../../src/domain/kpi/plan';
import { ringFates } from '../../../src/domain/kpi/rings';
import {
  isTrendDue,
  readSheetsMemory,
  restsNow,
  type SheetsMemory,
} from '../../../src/domain/kpi/sheets-memory';
import { now } from '../../builders/now';

const place = { lookbackMinutes: 15, timeZone: 'Europe/Paris' };
const at = (text: string) => Date.parse(text) / 1000;
const midnight = at('2026-11-19T23:00:00Z');

const aMemory = (change: Partial<KpiMemory> = {}): KpiMemory => ({
  calls: new Map(),
  from: midnight,
  wholeAt: now - 600,
  ...change,
});

const shown = (change: Partial<SheetsMemory> = {}): SheetsMemory => ({
  trendTo: 0,
  print: '',
  rows: 100,
  writtenAt: now,
  ...change,
});

test('what an earlier run knew since midnight is enough', () =>
  expect(hasEnough(aMemory(), planKpis(now, place), now)).toBe(true));

test.each([
  ['begun later than a period', { from: midnight + 1 }],
  ['from the future', { wholeAt: now + 10 }],
])('a memory %s is not', (_, change) =>
  expect(hasEnough(aMemory(change), planKpis(now, place), now)).toBe(false),
);

test.each([
  [3599, false],
  [3600, true],
])('%i s after the log was read, reading it again is due: %s', (age, isDue) =>
  expect(isReadingDue(aMemory({ wholeAt: now - age }), now)).toBe(isDue),
);

test.each([
  ['2026-11-20T13:00:00Z', false],
  ['2026-11-20T12:30:00Z', true],
])('a trend up to %s is due at two: %s', (to, isDue) =>
  expect(isTrendDue(shown({ trendTo: at(to) }), planKpis(now, place))).toBe(isDue),
);

test.each([
  [5000, 0, false],
  [5001, 60, true],
  [5001, 95, false],
  [18_700, 200, true],
  [18_700, 215, false],
  [18_700, -5, false],
])('a sheet of %i rows that was written %i s ago rests: %s', (rows, age, rests) =>
  expect(restsNow(shown({ rows, writtenAt: now - age }), now)).toBe(rests),
);

test('a trend nobody remembers is due', () =>
  expect(isTrendDue(undefined, planKpis(now, place))).toBe(true));

test('for two hours after midnight the day before is counted too', () => {
  const early = midnight + 3600;
  expect(planKpis(early, place)).toMatchObject({
    dayStarts: [midnight, midnight - 86_400],
    from: midnight - 86_400,
  });
  expect(planKpis(early + 3600, place).dayStarts).toEqual([midnight]);
});

test('an activity period of a day reaches back that far', () =>
  expect(planKpis(now, { ...place, lookbackMinutes: 1440 }).from).toBe(now - 86_400));

const facts: fc.Arbitrary<CallFact> = fc.record({
  id: fc.integer({ min: 1 }),
  direction: fc.constantFrom('inbound', 'outbound'),
  userId: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
  numberId: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
  startedAt: fc.constant(now),
  answeredAt: fc.option(fc.constant(now + 5), { nil: undefined }),
  endedAt: fc.option(fc.constant(now + 9), { nil: undefined }),
  missedReason: fc.option(fc.constant('abandoned'), { nil: undefined }),
  rangOn: fc.array(fc.integer({ min: 1 })),
  rings: fc.array(
    fc.record({
      userId: fc.integer({ min: 1 }),
      after: fc.nat(),
      seconds: fc.nat(),
      fate: fc.constantFrom(...ringFates),
    }),
  ),
});
const someFacts = fc.oneof(
  facts,
  facts.map(({ rings: _, ...call }) => call),
);

test('a memory comes back from its text as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someFacts, { selector: ({ id }) => id }), (calls) => {
      const memory = aMemory({ calls: new Map(calls.map((call) => [call.id, call])) });
      expect(unpackMemory(packMemory(memory))).toEqual(memory);
    }),
  );
});

test.each([undefined, '', '{}', '[]', '{"calls":"x"}'])('%j is no memory', (text) =>
  expect(unpackMemory(text)).toBeUndefined(),
);

test.each([undefined, '', '[]', '{"trendTo":1,"print":""}'])(
  '%j tells nothing of the sheets',
  (text) => expect(readSheetsMemory(text)).toBeUndefined(),
);
