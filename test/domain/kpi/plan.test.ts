import fc from 'fast-check';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { type KpiMemory, packMemory, unpackMemory } from '../../../src/domain/kpi/memory';
import { planKpis } from '../../../src/domain/kpi/plan';
import { now } from '../../builders/now';

const place = { lookbackMinutes: 15, timeZone: 'Europe/Paris' };
const at = (text: string) => Date.parse(text) / 1000;
const midnight = at('2026-11-19T23:00:00Z');

const aMemory = (change: Partial<KpiMemory> = {}): KpiMemory => ({
  calls: new Map(),
  from: midnight,
  readAt: now - 60,
  wholeAt: now - 600,
  trendTo: at('2026-11-20T13:00:00Z'),
  print: 'abc',
  ...change,
});

test('a first counting reads the log from midnight', () =>
  expect(planKpis(undefined, now, place)).toMatchObject({
    from: midnight,
    readSince: midnight,
    memory: undefined,
    isTrendDue: true,
  }));

test('the next one reads what may have come since, and some minutes more', () =>
  expect(planKpis(aMemory(), now, place)).toMatchObject({
    readSince: now - 60 - 900,
    isTrendDue: false,
  }));

test.each([
  ['read whole an hour ago', { wholeAt: now - 3600 }],
  ['begun later than a period', { from: midnight + 1 }],
  ['from the future', { readAt: now + 10 }],
])('a memory %s is not used', (_, change) =>
  expect(planKpis(aMemory(change), now, place).memory).toBeUndefined(),
);

test('the trend is due when a half-hour has ended', () =>
  expect(planKpis(aMemory({ trendTo: at('2026-11-20T12:30:00Z') }), now, place).isTrendDue).toBe(
    true,
  ));

test('for two hours after midnight the day before is counted too', () => {
  const early = midnight + 3600;
  expect(planKpis(undefined, early, place)).toMatchObject({
    dayStarts: [midnight, midnight - 86_400],
    from: midnight - 86_400,
  });
  expect(planKpis(undefined, early + 3600, place).dayStarts).toEqual([midnight]);
});

test('an activity period of a day reaches back that far', () =>
  expect(planKpis(undefined, now, { ...place, lookbackMinutes: 1440 }).from).toBe(now - 86_400));

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
});

test('a memory comes back from its text as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(facts, { selector: ({ id }) => id }), (calls) => {
      const memory = aMemory({ calls: new Map(calls.map((call) => [call.id, call])) });
      expect(unpackMemory(packMemory(memory))).toEqual(memory);
    }),
  );
});

test.each([undefined, '', '{}', '[]', '{"calls":"x"}'])('%j is no memory', (text) =>
  expect(unpackMemory(text)).toBeUndefined(),
);
