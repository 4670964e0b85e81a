import fc from 'fast-check';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { addUp, countCalls, countPeriods } from '../../../src/domain/kpi/count';
import { metrics } from '../../../src/domain/kpi/metrics';
import { beginningsAt, startOfDay } from '../../../src/domain/kpi/periods';
import { listScopes, type ScopeKey, scopeTeller } from '../../../src/domain/kpi/scopes';
import { noSums } from '../../../src/domain/kpi/sums';
import type { Directory } from '../../../src/domain/snapshot';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now as aDay } from '../../builders/now';
import { belongs, bruteForce } from './brute-force';

const formula = 'excludeShortAbandons';
const target = 20;

const directory: Directory = {
  users: [1, 2, 3, 4, 5, 6].map((id) =>
    aUser({ id, name: `Agent ${id}`, numberIds: id === 4 ? [33] : [] }),
  ),
  teams: [
    aTeam({ id: 11, name: 'Support', userIds: [1, 2, 3] }),
    aTeam({ id: 12, name: 'Sales', userIds: [3, 4] }),
    aTeam({ id: 13, name: 'Empty', userIds: [] }),
  ],
  numbers: [
    aNumber({ id: 31, name: 'Main', userIds: [1, 2] }),
    aNumber({ id: 32, name: 'Shop', userIds: [3, 5] }),
    aNumber({ id: 33, name: 'Nobody', userIds: [] }),
  ],
};

const reasons = [
  'short_abandoned',
  'out_of_opening_hours',
  'no_available_agent',
  'agents_did_not_answer',
  'abandoned_in_ivr',
  'abandoned_in_classic',
  'abandoned',
  'struck_by_lightning',
];

/** Calls of the 26 hours before `now`, of every kind there is, and of some there should not be. */
const callsBefore = (now: number) =>
  fc
    .record({
      id: fc.nat(),
      direction: fc.constantFrom('inbound' as const, 'inbound' as const, 'outbound' as const),
      userId: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
      numberId: fc.option(fc.integer({ min: 31, max: 34 }), { nil: undefined }),
      ago: fc.oneof(fc.nat(26 * 3600), fc.nat(4000)),
      wait: fc.option(fc.integer({ min: -2, max: 60 }), { nil: undefined }),
      talk: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
      missedReason: fc.option(fc.constantFrom(...reasons), { nil: undefined, freq: 2 }),
      rangOn: fc.oneof(fc.constant([]), fc.subarray([11, 12, 13])),
    })
    .map(({ ago, wait, talk, ...call }): CallFact => {
      const startedAt = now - ago;
      const answeredAt = wait === undefined ? undefined : startedAt + wait;
      const endedAt = talk === undefined ? undefined : (answeredAt ?? startedAt) + talk;
      return { ...call, startedAt, answeredAt, endedAt };
    });

/** Days in spring and autumn, a midnight that does not exist, half an hour of summer time. */
const moments: readonly (readonly [string, string, number])[] = [
  ['an ordinary day', 'Europe/Paris', aDay],
  ['clocks put forward', 'Europe/Paris', Date.UTC(2026, 2, 29, 12, 10) / 1000],
  ['clocks put back', 'Europe/Paris', Date.UTC(2026, 9, 25, 20, 0) / 1000],
  ['a day that begins at 1:00', 'America/Sao_Paulo', Date.UTC(2018, 10, 4, 15, 0) / 1000],
  ['half an hour forward', 'Australia/Lord_Howe', Date.UTC(2026, 9, 4, 1, 0) / 1000],
  ['an odd zone, past midnight', 'Asia/Kathmandu', Date.UTC(2026, 5, 9, 18, 30) / 1000],
];

/** Midnight, found minute by minute. */
function beginningOfDay(now: number, timeZone: string): number {
  const dateOf = (at: number) =>
    new Date(at * 1000).toLocaleDateString('en-CA', { timeZone, dateStyle: 'short' });
  let at = Math.floor(now / 900) * 900;
  while (dateOf(at - 900) === dateOf(now)) at -= 900;
  return at;
}

test.each(moments)('every figure is what counting one by one gives: %s', (_, timeZone, now) => {
  const measure = { target, now };
  const counting = { ...measure, scopesOf: scopeTeller(directory) };
  const day = startOfDay(now, timeZone);
  const dayStarts = [day, startOfDay(day - 1, timeZone), startOfDay(day - 90_000, timeZone)];
  const begin: Readonly<Record<string, number>> = {
    activity: now - 900,
    hour: now - 3600,
    today: beginningOfDay(now, timeZone),
    now: 0,
  };
  const isCounted = (period: string, call: CallFact) =>
    call.startedAt >= (begin[period] ?? 0) &&
    (period !== 'now' ||
      (call.direction === 'inbound' &&
        !call.missedReason &&
        call.answeredAt === undefined &&
        call.endedAt === undefined));
  fc.assert(
    fc.property(fc.array(callsBefore(now), { minLength: 1666, maxLength: 1700 }), (calls) => {
      const beginnings = beginningsAt(now, { lookbackMinutes: 15, timeZone });
      const { periods } = countPeriods({ calls, beginnings, dayStarts }, counting);
      for (const [period, sums] of Object.entries(periods)) {
        const inPeriod = calls.filter((call) => isCounted(period, call));
        for (const { key: scope } of listScopes(directory)) {
          const inScope = inPeriod.filter((call) => belongs(call, scope, directory));
          for (const metric of metrics) {
            const { value } = metric.of(sums.get(scope) ?? noSums, formula);
            const expected = bruteForce(metric.key, { calls: inScope, ...measure });
            if (expected === undefined || value === undefined) expect(value).toBe(expected);
            else if (Math.abs(value - expected) > 1e-9) throw new Error(`${metric.key} ${scope}`);
          }
        }
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

const counting = { target, now: aDay, scopesOf: scopeTeller(directory) };

test('a whole is the sum of its parts, however it is cut', () => {
  fc.assert(
    fc.property(fc.array(callsBefore(aDay)), fc.nat(), (calls, cut) => {
      const parts = [calls.slice(0, cut % 40), calls.slice(cut % 40)];
      const together = addUp(parts.map((part) => countCalls(part, counting)));
      expect(new Map([...together].sort())).toEqual(
        new Map([...countCalls(calls, counting)].sort()),
      );
    }),
  );
});

test('what was offered is what was answered, missed, given up, out of hours or a request', () => {
  fc.assert(
    fc.property(fc.array(callsBefore(aDay)), (calls) => {
      for (const sums of countCalls(calls, counting).values()) {
        const { answered, missed, abandoned, outOfHours, callBackRequests } = sums;
        expect(answered + missed + abandoned + outOfHours + callBackRequests).toBe(sums.offered);
      }
    }),
  );
});

test('the numbers add up to the company where every call has one', () => {
  fc.assert(
    fc.property(fc.array(callsBefore(aDay)), (calls) => {
      const whole = calls.map((call) => ({ ...call, numberId: call.numberId ?? 31 }));
      const sums = countCalls(whole, counting);
      const numbers = [31, 32, 33, 34].map((id) => sums.get(`number ${id}` as ScopeKey) ?? noSums);
      const company = sums.get('company') ?? noSums;
      for (const name of ['offered', 'answered', 'outbound', 'talkSeconds', 'waiting'] as const) {
        expect(numbers.reduce((sum, each) => sum + each[name], 0)).toBe(company[name]);
      }
    }),
  );
});
