import fc from 'fast-check';
import { addOccupancy } from '../../../src/domain/kpi/add-occupancy';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { addUp, countCalls, countPeriods } from '../../../src/domain/kpi/count';
import { type Counting, countingOf } from '../../../src/domain/kpi/counting';
import { beginningsAt, startOfDay } from '../../../src/domain/kpi/periods';
import { ringFates } from '../../../src/domain/kpi/rings';
import { metricsOf } from '../../../src/domain/kpi/rows';
import { listScopes, type ScopeKey } from '../../../src/domain/kpi/scopes';
import { noSums } from '../../../src/domain/kpi/sums';
import { type WaitFrom, waitsFrom } from '../../../src/domain/kpi/wait-from';
import type { ScopeTarget } from '../../../src/domain/settings/targets';
import type { Directory } from '../../../src/domain/snapshot';
import { aCallFact } from '../../builders/call-facts';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now as aDay } from '../../builders/now';
import { belongs, bruteForce } from './brute-force';

const formula = 'excludeShortAbandons';
const target = 20;
const targets: readonly ScopeTarget[] = [
  { scope: 'team 12', answerTargetSeconds: 5, serviceLevelPercent: 90 },
  { scope: 'number 32', answerTargetSeconds: 40, serviceLevelPercent: 0 },
];
const targetOfScope = (scope: string) =>
  targets.find((each) => each.scope === scope)?.answerTargetSeconds ?? target;

const countingAt = (now: number, waitFrom: Counting['waitFrom'] = 'start', own = targets) =>
  countingOf({
    directory,
    settings: { answerTargetSeconds: target, serviceLevelTarget: 80, waitFrom, targets: own },
    now,
  });

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

const rings = fc.option(
  fc
    .array(
      fc.record({
        userId: fc.integer({ min: 1, max: 8 }),
        after: fc.nat(70),
        seconds: fc.nat(40),
        fate: fc.constantFrom(...ringFates),
      }),
      { maxLength: 4 },
    )
    .map((some) => some.sort((a, b) => a.after - b.after)),
  { nil: undefined },
);

const times = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(900), fc.nat(900), fc.nat(900), fc.nat(900)),
  { selector: ([id]) => id },
);

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
      rings,
    })
    .map(({ ago, wait, talk, rings: told, ...rest }): CallFact => {
      const call = { ...rest, ...(told && rest.direction === 'inbound' && { rings: told }) };
      const startedAt = now - ago;
      const answeredAt = wait === undefined ? undefined : startedAt + wait;
      const endedAt = talk === undefined ? undefined : (answeredAt ?? startedAt) + talk;
      return { ...call, startedAt, answeredAt, endedAt };
    });

/** Days in spring and autumn, a midnight that does not exist, half an hour of summer time. */
const moments: readonly (readonly [string, string, number, WaitFrom])[] = [
  ['an ordinary day', 'Europe/Paris', aDay, 'ring'],
  ['clocks put forward', 'Europe/Paris', Date.UTC(2026, 2, 29, 12, 10) / 1000, 'start'],
  ['clocks put back', 'Europe/Paris', Date.UTC(2026, 9, 25, 20, 0) / 1000, 'ring'],
  ['a day that begins at 1:00', 'America/Sao_Paulo', Date.UTC(2018, 10, 4, 15, 0) / 1000, 'start'],
  ['half an hour forward', 'Australia/Lord_Howe', Date.UTC(2026, 9, 4, 1, 0) / 1000, 'ring'],
  ['an odd zone, past midnight', 'Asia/Kathmandu', Date.UTC(2026, 5, 9, 18, 30) / 1000, 'start'],
];

/** Midnight, found minute by minute. */
function beginningOfDay(now: number, timeZone: string): number {
  const dateOf = (at: number) =>
    new Date(at * 1000).toLocaleDateString('en-CA', { timeZone, dateStyle: 'short' });
  let at = Math.floor(now / 900) * 900;
  while (dateOf(at - 900) === dateOf(now)) at -= 900;
  return at;
}

test.each(moments)(
  'every figure is what counting one by one gives: %s',
  (_, timeZone, now, waitFrom) => {
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
    const many = fc.array(callsBefore(now), { minLength: 1666, maxLength: 1700 });
    const [[all, spent]] = fc.sample(fc.tuple(many, times), 1) as [[CallFact[], Spent[]]];
    const beginnings = beginningsAt(now, { lookbackMinutes: 15, timeZone });
    const counting = countingAt(now, waitFrom);
    const { today } = beginnings;
    const { periods } = addOccupancy(
      countPeriods({ calls: all, beginnings, dayStarts }, counting),
      { day: today, until: now, agents: new Map(spent.map(toTime)) },
      { ...counting, today },
    );
    const told = { directory, now, waitFrom, times: new Map(spent.map(toList)) };
    for (const [period, sums] of Object.entries(periods)) {
      const inPeriod = all.filter((call) => isCounted(period, call));
      for (const { key: scope, kind } of listScopes(directory)) {
        const calls = inPeriod.filter((call) => belongs(call, scope, directory));
        const target = targetOfScope(scope);
        const asked = { ...told, scope, calls, everyCall: inPeriod, target };
        for (const metric of metricsOf(kind, period as 'today')) {
          const { value } = metric.of(sums.get(scope) ?? noSums, formula);
          const expected = bruteForce(metric.key, asked);
          if (expected === undefined || value === undefined) expect(value).toBe(expected);
          else if (Math.abs(value - expected) > 1e-9) throw new Error(`${metric.key} ${scope}`);
        }
      }
    }
  },
);

type Spent = [id: number, onCall: number, afterCall: number, available: number, away: number];
const toTime = ([id, onCall, afterCall, available, away]: Spent) =>
  [id, { onCall, afterCall, available, away }] as const;
const toList = ([id, ...seconds]: Spent) => [id, seconds] as const;

const counting = countingAt(aDay);

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

test('the numbers add up to the company where every call has one and targets agree', () => {
  fc.assert(
    fc.property(fc.array(callsBefore(aDay)), fc.constantFrom(...waitsFrom), (calls, waitFrom) => {
      const whole = calls.map((call) => ({ ...call, numberId: call.numberId ?? 31 }));
      const agreed = targets.map((each) => ({ ...each, answerTargetSeconds: target }));
      const sums = countCalls(whole, countingAt(aDay, waitFrom, agreed));
      const numbers = [31, 32, 33, 34].map((id) => sums.get(`number ${id}` as ScopeKey) ?? noSums);
      const company = sums.get('company') ?? noSums;
      for (const name of added) {
        expect(numbers.reduce((sum, each) => sum + each[name], 0)).toBe(company[name]);
      }
    }),
  );
});

/** What adds up over numbers; of the longest the greatest counts, and who works is no number's. */
const added = (Object.keys(noSums) as (keyof typeof noSums)[]).filter(
  (name) => !/^longest|^agentsSeen|^(onCall|afterCall|available|away)Seconds/.test(name),
);

test('the agents’ rings add up to the company’s, and every ring that is over has one fate', () => {
  fc.assert(
    fc.property(fc.array(callsBefore(aDay)), (calls) => {
      const sums = countCalls(calls, counting);
      const company = sums.get('company') ?? noSums;
      const agents = [1, 2, 3, 4, 5, 6, 7, 8].map(
        (id) => sums.get(`agent ${id}` as ScopeKey) ?? noSums,
      );
      for (const name of ['rings', 'ringsDeclined', 'ringSeconds'] as const) {
        expect(agents.reduce((sum, each) => sum + each[name], 0)).toBe(company[name]);
      }
      const { ringsAnswered, ringsDeclined, ringsNotPickedUp, ringsElsewhere } = company;
      expect(ringsAnswered + ringsDeclined + ringsNotPickedUp + ringsElsewhere).toBe(company.rings);
      expect(company.ringCalls).toBeLessThanOrEqual(calls.length);
    }),
  );
});

test('a team and a number with targets of their own are measured by them, the company is not', () => {
  const call = aCallFact({
    numberId: 32,
    rangOn: [12],
    startedAt: aDay - 60,
    answeredAt: aDay - 50,
  });
  const sums = countCalls([call], counting);
  const inTime = ['company', 'team 12', 'number 32'].map(
    (scope) => sums.get(scope as ScopeKey)?.answeredInTime,
  );
  expect(inTime).toEqual([1, 0, 1]);
});

test('occupancy of another day adds nothing', () => {
  const counted = countPeriods(
    { calls: [], beginnings: { activity: 0, hour: 0, today: 1000 }, dayStarts: [1000] },
    counting,
  );
  const yesterday = { day: 0, until: 900, agents: new Map([toTime([1, 5, 5, 5, 5])]) };
  expect(addOccupancy(counted, yesterday, { ...counting, today: 1000 })).toBe(counted);
});
