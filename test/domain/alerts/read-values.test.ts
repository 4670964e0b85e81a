import fc from 'fast-check';
import { countWatched } from '../../../src/domain/alerts/count-watched';
import { valueFor } from '../../../src/domain/alerts/read-values';
import { countPeriods } from '../../../src/domain/kpi/count';
import { countingOf } from '../../../src/domain/kpi/counting';
import { metrics } from '../../../src/domain/kpi/metrics';
import { noSums } from '../../../src/domain/kpi/sums';
import { aCallFact } from '../../builders/call-facts';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now } from '../../builders/now';
import { someSettings } from '../../builders/snapshot';
import { aRule } from './some-rules';

const directory = {
  users: [aUser({ id: 1 })],
  teams: [aTeam({ id: 11, userIds: [1] }), aTeam({ id: 12 })],
  numbers: [aNumber({ id: 31 })],
};
const counting = countingOf({ directory, settings: someSettings(), now });
const beginnings = { activity: now - 900, hour: now - 3600, today: now - 20_000 };
const formula = 'excludeShortAbandons';
const rest = { formula, available: () => 7, callBacks: 3 } as const;

const call = fc
  .record({
    age: fc.nat(30_000),
    fate: fc.constantFrom('answered', 'waiting', 'talking', 'missed'),
    rangOn: fc.subarray([11, 12]),
  })
  .map(({ age, fate, rangOn }) => {
    const startedAt = now - age;
    const isOver = fate === 'answered' || fate === 'missed';
    return {
      ...aCallFact({ startedAt, rangOn }),
      answeredAt: fate === 'answered' || fate === 'talking' ? startedAt + 5 : undefined,
      endedAt: isOver ? startedAt + 30 : undefined,
      missedReason: fate === 'missed' ? 'no_available_agent' : undefined,
    };
  });

const rules = [
  aRule({ Metric: 'offered', Scope: '', Threshold: '5' }),
  aRule({ Metric: 'service_level last hour' }),
  aRule({ Metric: 'average_wait activity period', Threshold: '20 s' }),
  aRule({ Metric: 'waiting_now', Threshold: '5' }),
  aRule({ Metric: 'longest_wait_now', Scope: '', Threshold: '60' }),
];

test('a rule is judged by the very figure the sheet KPI shows', () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 30 }), (some) => {
      const calls = some.map((each, id) => ({ ...each, id: id + 1 }));
      const watchable = {
        calls,
        beginnings,
        counting,
        occupancy: { day: 0, until: now, agents: new Map() },
      };
      const sums = countWatched(rules, watchable);
      const { periods } = countPeriods(
        { calls, beginnings, dayStarts: [beginnings.today] },
        counting,
      );
      for (const rule of rules) {
        const metric = metrics.find(({ key }) => key === rule.metric);
        const wanted = periods[rule.period].get(rule.scope.key) ?? noSums;
        expect(valueFor(rule, { ...rest, sums })).toBe(metric?.of(wanted, formula).value);
      }
    }),
  );
});

test('callers to call back and free agents are told of as they are known', () => {
  const sums = new Map();
  const callBacks = aRule({ Metric: 'callbacks_open', Scope: '', Threshold: '1' });
  const free = aRule({ Metric: 'agents_available', Threshold: '1' });
  expect(valueFor(callBacks, { ...rest, sums })).toBe(3);
  expect(valueFor(free, { ...rest, sums })).toBe(7);
  expect(valueFor(free, { ...rest, sums, available: () => undefined })).toBeUndefined();
});

test('when nobody waits, no wait is too long any more', () => {
  const tooLong = {
    Metric: 'longest_wait_now',
    Scope: '',
    Threshold: '60',
    'Above or below': 'above',
  };
  expect(valueFor(aRule(tooLong), { ...rest, sums: new Map() })).toBe(0);
  const service = aRule({ 'Above or below': 'above' });
  expect(valueFor(service, { ...rest, sums: new Map() })).toBeUndefined();
});
