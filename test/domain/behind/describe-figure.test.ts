import fc from 'fast-check';
import { compareWithSheet } from '../../../src/domain/behind/compare';
import { describeFigure, roundingOf } from '../../../src/domain/behind/describe-figure';
import { listCalls } from '../../../src/domain/behind/list-calls';
import { type FigureQuestion, readQuestion } from '../../../src/domain/behind/question';
import { readWish } from '../../../src/domain/behind/read-wish';
import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { countingOf } from '../../../src/domain/kpi/counting';
import type { MetricKey } from '../../../src/domain/kpi/metrics';
import { listScopes } from '../../../src/domain/kpi/scopes';
import { en } from '../../../src/domain/texts/en';
import { aTeam, aUser } from '../../builders/directory';
import { now } from '../../builders/now';
import { someSettings } from '../../builders/snapshot';

const directory = {
  users: [aUser({ id: 1, name: 'Ana' })],
  teams: [
    aTeam({ id: 11, name: 'Support', userIds: [1] }),
    aTeam({ id: 12, name: 'Billing', userIds: [] }),
  ],
  numbers: [],
};
const scopes = listScopes(directory);
const settings = someSettings({ answerTargetSeconds: 20 });
let lastId = 0;

/** An inbound call that began five minutes ago. */
function aFact(wait: number | undefined, change: Partial<CallFact> = {}): CallFact {
  lastId += 1;
  const startedAt = change.startedAt ?? now - 300;
  const answeredAt = wait === undefined ? undefined : startedAt + wait;
  return {
    ...{ id: lastId, direction: 'inbound', userId: 1, numberId: undefined, startedAt },
    ...{ answeredAt, endedAt: startedAt + 120, missedReason: undefined, rangOn: [11] },
    ...change,
  };
}
const missed = (missedReason: string, seconds: number) =>
  aFact(undefined, { missedReason, userId: undefined, endedAt: now - 300 + seconds });

const describe = (
  metric: MetricKey,
  calls: readonly CallFact[],
  scope: FigureQuestion['scope'] = 'company',
) =>
  describeFigure(calls, {
    question: { metric, scope, span: 'hour' },
    formula: 'excludeShortAbandons',
    stretch: { from: now - 3600 },
    counting: countingOf({ directory, settings, now }),
    scopes,
    rounding: roundingOf({ metric, scope, span: 'hour' }, settings),
  });

const some = [aFact(12), aFact(34), missed('short_abandoned', 6), aFact(15, { rangOn: [12] })];

test.each<[MetricKey, string]>([
  // rounded as the board rounds: what misses its target must read like it
  ['service_level', '2 of 3 = 66.6 %'],
  ['offered', '4 calls'],
  ['short_abandoned', '1 call'],
  ['average_speed_of_answer', '61 s ÷ 3 calls = 20.4 s'],
  ['talk_time', '4:59 in 3 calls'],
  ['longest_wait', '34 s is the longest of 4 calls'],
  ['rings_offered', '0 rings of 0 calls'],
])('%s is told as %s', (metric, sum) => expect(describe(metric, some).sum).toBe(sum));

test('a figure of nothing says so, and one that is not made of calls', () => {
  expect(describe('service_level', []).sum).toBe('–: there is nothing to divide by');
  expect(describe('occupancy', some)).toMatchObject({ sum: en.behind.notOfCalls, calls: [] });
});

test('every call has its reason, and every reason its calls', () => {
  const { calls, groups } = describe('service_level', some, 'team 11');
  expect(calls.map(({ sentence }) => sentence)).toEqual([
    '✔ Counted: answered after 12 s, target 20 s',
    '◐ Counted, not towards it: answered after 34 s, target 20 s',
    '✖ short abandoned, after 6 s: left out of the service level by this formula',
    '✖ Left out: counted elsewhere: Team: Billing',
  ]);
  expect(groups.map(({ role, title, count }) => [role, title, count])).toEqual([
    ['met', 'answered within 20 s', 1],
    ['against', 'answered after more than 20 s', 1],
    ['leftOut', 'short abandoned', 1],
    ['leftOut', 'counted elsewhere', 1],
  ]);
});

test('the newest calls are listed, no more than can be sent, and it says so', () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    aFact(at % 2 ? 12 : 34, { startedAt: now - 600 + at }),
  );
  const { calls } = describe('service_level', many);
  const all = listCalls(calls, undefined);
  expect(all.calls).toHaveLength(500);
  expect(all.calls[0]?.call.startedAt).toBe(now - 1);
  expect(all.cut).toContain('The newest 500 of 600');
  expect(listCalls(calls, { role: 'against', reason: 'answeredLate' })).toMatchObject({ cut: '' });
});

test.each([
  ['the same', [2 / 3, 3], 'The sheet KPI of 11:00 shows the same.'],
  ['an older one', [0.5, 2], 'The sheet KPI shows 50.0 %, n 2: it is of 11:00.'],
])('the sheet shows %s', (_, [value = 0, n = 0], words) => {
  const { metric, figure } = describe('service_level', some);
  const row = ['service_level', 'Company', 'last hour', value, n, new Date(now * 1000)];
  const question: FigureQuestion = { metric: 'service_level', scope: 'company', span: 'hour' };
  const computed = {
    question,
    metric,
    figure: figure ?? { value: 0, n: 0 },
    scopes,
    rounding: 'none' as const,
  };
  const said = compareWithSheet([['offered', 'Company', 'last hour', 9, 9], row], {
    ...computed,
    tellMoment: () => '11:00',
  });
  expect(said).toContain(words);
  expect(compareWithSheet([], { ...computed, tellMoment: String })).toBe('');
});

test('whatever a page sends, nothing but a question is taken for one', () =>
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const wish = readWish(sent);
      if (wish !== undefined && wish !== 'selected') throw new Error('taken');
      const question = { metric: 'answered', scope: 'agent 7', span: 'today' };
      const isNothing = sent === undefined || sent === null;
      expect(readWish({ question, only: sent })).toEqual(isNothing ? { question } : undefined);
    }),
  ));

test.each([
  ['a figure of now for a period', { metric: 'waiting_now', scope: 'company', span: 'today' }],
  ['a figure of a period for now', { metric: 'offered', scope: 'company', span: 'now' }],
  ['an agent for what agents have not', { metric: 'offered', scope: 'agent 7', span: 'today' }],
  ['a number for what numbers have not', { metric: 'occupancy', scope: 'number 7', span: 'today' }],
  ['half an hour of what is not kept', { metric: 'missed', scope: 'company', span: now }],
  ['a strange scope', { metric: 'offered', scope: 'team x', span: 'today' }],
])('no question: %s', (_, sent) => expect(readQuestion(sent)).toBeUndefined());
