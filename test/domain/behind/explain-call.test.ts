import fc from 'fast-check';
import { addUp, figureOf } from '../../../src/domain/behind/add-up';
import { type About, explainCall } from '../../../src/domain/behind/explain-call';
import { halfHour } from '../../../src/domain/behind/question';
import { ruleOf } from '../../../src/domain/behind/rules';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { countPeriods } from '../../../src/domain/kpi/count';
import { countingOf } from '../../../src/domain/kpi/counting';
import type { Figure } from '../../../src/domain/kpi/figure';
import { metrics } from '../../../src/domain/kpi/metrics';
import { beginningsAt, type PeriodKey } from '../../../src/domain/kpi/periods';
import { ringFates } from '../../../src/domain/kpi/rings';
import { listScopes, type ScopeKey, scopeTeller } from '../../../src/domain/kpi/scopes';
import { serviceLevelFormulas } from '../../../src/domain/kpi/service-level';
import { noSums } from '../../../src/domain/kpi/sums';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now } from '../../builders/now';

const timeZone = 'Europe/Paris';
const directory = {
  users: [1, 2, 3].map((id) => aUser({ id, name: `Agent ${id}` })),
  teams: [
    aTeam({ id: 11, name: 'Support', userIds: [1, 2] }),
    aTeam({ id: 12, name: 'Billing', userIds: [2, 3] }),
  ],
  numbers: [aNumber({ id: 31, userIds: [1] }), aNumber({ id: 32, userIds: [3] })],
};
const scopes: readonly ScopeKey[] = listScopes(directory).map(({ key }) => key);
const teller = scopeTeller(directory);
const told = new WeakMap<CallFact, readonly ScopeKey[]>();
/** As `scopeTeller`, once a call. */
function tellScopes(call: CallFact): readonly ScopeKey[] {
  const known = told.get(call) ?? teller(call);
  told.set(call, known);
  return known;
}

const reasons = [
  ...['short_abandoned', 'out_of_opening_hours', 'no_available_agent', 'abandoned_in_ivr'],
  ...['agents_did_not_answer', 'abandoned', 'struck_by_lightning'],
];

const someCall = fc
  .record({
    id: fc.nat(),
    direction: fc.constantFrom('inbound' as const, 'inbound' as const, 'outbound' as const),
    userId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    numberId: fc.option(fc.integer({ min: 31, max: 33 }), { nil: undefined }),
    ago: fc.oneof(fc.nat(20 * 3600), fc.nat(4000), fc.nat(900)),
    wait: fc.option(fc.integer({ min: -2, max: 45 }), { nil: undefined }),
    talk: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
    missedReason: fc.option(fc.constantFrom(...reasons), { nil: undefined, freq: 2 }),
    rangOn: fc.oneof(fc.constant([]), fc.subarray([11, 12])),
    rings: fc.option(
      fc.array(
        fc.record({
          userId: fc.integer({ min: 1, max: 4 }),
          after: fc.nat(30),
          seconds: fc.nat(20),
          fate: fc.constantFrom(...ringFates),
        }),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
  })
  .map(({ ago, wait, talk, rings, ...call }): CallFact => {
    const startedAt = now - ago;
    const answeredAt = wait === undefined ? undefined : startedAt + wait;
    const endedAt = talk === undefined ? undefined : (answeredAt ?? startedAt) + talk;
    return { ...call, startedAt, answeredAt, endedAt, ...(rings && { rings }) };
  });

const beginnings = beginningsAt(now, { lookbackMinutes: 15, timeZone });
const counting = {
  ...countingOf({
    directory,
    settings: {
      ...{ answerTargetSeconds: 20, serviceLevelTarget: 80, waitFrom: 'ring' },
      targets: [
        { scope: 'team 12', answerTargetSeconds: 9, serviceLevelPercent: 0 },
        { scope: 'number 31', answerTargetSeconds: 30, serviceLevelPercent: 90 },
      ],
    },
    now,
  }),
  scopesOf: tellScopes,
};
/** Those that are made of calls. */
const countingMetrics = metrics.filter(({ isSampled }) => !isSampled);

/** The figure that the explanations of some calls add up to. */
function explained(calls: readonly CallFact[], about: Omit<About, 'counting'>): Figure {
  const rule = ruleOf(about.metric, about.formula);
  if (rule === undefined) throw new Error(`No rule for ${about.metric}`);
  const all = { ...about, counting };
  return figureOf(addUp(calls.map((call) => explainCall(call, all))), rule.kind);
}

/** Ten thousands of times: an `expect` for each would take a minute. */
function check(about: object, found: Figure, figure: Figure): void {
  if (found.value === figure.value && found.n === figure.n) return;
  expect([about, found]).toEqual([about, figure]);
}

const periods: readonly Exclude<PeriodKey, 'now'>[] = ['activity', 'hour', 'today'];

test('what is said to be counted adds up to the figure: every metric, formula, scope and period', () => {
  fc.assert(
    fc.property(
      fc.array(someCall, { maxLength: 12 }),
      fc.constantFrom(...serviceLevelFormulas),
      (calls, formula) => {
        const counted = countPeriods(
          { calls, beginnings, dayStarts: [beginnings.today] },
          counting,
        );
        for (const metric of countingMetrics) {
          const spans: readonly PeriodKey[] = metric.isNow ? ['now'] : periods;
          for (const span of spans) {
            const stretch = span === 'now' ? 'now' : { from: beginnings[span] };
            for (const scope of scopes) {
              const sums = counted.periods[span].get(scope) ?? noSums;
              const about = { metric: metric.key, formula, scope, stretch } as const;
              check(about, explained(calls, about), metric.of(sums, formula));
            }
          }
        }
      },
    ),
  );
});

test('the same of every half-hour of the sheet Trend', () => {
  fc.assert(
    fc.property(fc.array(someCall, { maxLength: 12 }), (calls) => {
      const { intervals } = countPeriods(
        { calls, beginnings, dayStarts: [beginnings.today] },
        counting,
      );
      for (const [at, sums] of intervals) {
        const stretch = halfHour(at, timeZone);
        for (const metric of metrics.filter(({ isTrend }) => isTrend)) {
          for (const scope of scopes) {
            const about = { metric: metric.key, formula: 'allOffered', scope, stretch } as const;
            const figure = metric.of(sums.get(scope) ?? noSums, 'allOffered');
            check(about, explained(calls, about), figure);
          }
        }
      }
    }),
  );
});

const about: About = {
  metric: 'service_level',
  formula: 'excludeShortAbandons',
  scope: 'team 11',
  stretch: { from: now - 3600 },
  counting,
};

const aFact = (change: Partial<CallFact> = {}): CallFact => ({
  ...{ id: 1, direction: 'inbound', userId: 1, numberId: 31, startedAt: now - 300, rangOn: [11] },
  ...{ answeredAt: now - 280, endedAt: now - 200, missedReason: undefined, ...change },
});

const unanswered = (missedReason: string | undefined, seconds: number): Partial<CallFact> => ({
  ...{ userId: undefined, answeredAt: undefined, endedAt: now - 300 + seconds, missedReason },
});

test.each<[string, Partial<About>, Partial<CallFact>, string, string]>([
  ['of exactly the target', {}, {}, 'met', 'answeredInTime'],
  ['of more', {}, { answeredAt: now - 279 }, 'against', 'answeredLate'],
  ['short', {}, unanswered('short_abandoned', 6), 'leftOut', 'shortAbandoned'],
  ['given up', {}, unanswered('abandoned', 15), 'against', 'abandonedInTime'],
  ['given up late', {}, unanswered('abandoned', 25), 'against', 'abandonedLate'],
  [
    'given up by a formula that forgives it',
    { metric: 'service_level:answeredAndEarlyAbandons' },
    unanswered('abandoned', 15),
    'met',
    'abandonedInTime',
  ],
  [
    'given up, counted alone',
    { metric: 'abandoned' },
    unanswered('abandoned', 15),
    'met',
    'abandoned',
  ],
  ['out of hours', {}, unanswered('out_of_opening_hours', 1), 'against', 'outOfHours'],
  ['to be called back', {}, unanswered(undefined, 1), 'against', 'callBackRequest'],
  ['waiting', {}, { answeredAt: undefined, endedAt: undefined }, 'leftOut', 'waiting'],
  ['ours to somebody', {}, { direction: 'outbound' }, 'leftOut', 'outboundAnswered'],
  ['of another team', {}, { rangOn: [12] }, 'leftOut', 'elsewhere'],
  [
    'of no agent',
    { metric: 'answered', scope: 'agent 1' },
    unanswered('abandoned', 9),
    'leftOut',
    'noScope',
  ],
  ['too early', {}, { startedAt: now - 3601 }, 'leftOut', 'early'],
  ['too late', { stretch: { from: now - 3600, to: now - 300 } }, {}, 'leftOut', 'late'],
  ['over', { metric: 'talk_time' }, {}, 'met', 'talked'],
  ['going on', { metric: 'talk_time' }, { endedAt: undefined }, 'leftOut', 'talking'],
])('a call %s', (_, change, call, role, reason) => {
  const found = explainCall(aFact(call), { ...about, ...change });
  expect([found.role, found.reason]).toEqual([role, reason]);
});

test('a call of another team says of which', () => {
  expect(explainCall(aFact({ rangOn: [12] }), about).elsewhere).toEqual(['team 12']);
});
