import { answerKpi, KpiProblem } from '../../../src/domain/kpi/lookup';
import type { Row } from '../../../src/domain/sheets/headers';

const row = (metric: string, scope: string, period: string, value: number | string): Row => [
  metric,
  scope,
  period,
  value,
  7,
  new Date(0),
];

const rows = [
  row('offered', 'Company', 'today', 12),
  row('service_level', 'Company', 'today', '–'),
  row('service_level:answeredOnly', 'Company', 'today', 0.5),
  row('waiting_now', 'Company', 'now', 2),
  row('offered', 'Team: Support', 'today', 5),
  row('offered', 'Team: Support', 'last hour', 3),
  row('offered', 'Team: Shop', 'today', 1),
  row('offered', 'Number: Shop', 'today', 4),
  row('answered', 'Agent: Ana Martin', 'today', 0),
  row('average_speed_of_answer', 'Agent: Ana Martin', 'today', 9.5),
];

const ask = (metric: unknown, scope?: unknown, period?: unknown) =>
  answerKpi(rows, { metric, scope, period } as Parameters<typeof answerKpi>[1]);

test.each([
  ['a name as it stands in the sheet', ['offered', 'Team: Support', 'today'], 5],
  ['a scope without its kind, in other letters', ['Offered', 'support', 'Today'], 5],
  ['a short period', ['offered', 'Support', 'hour'], 3],
  ['no scope and no period', ['offered'], 12],
  ['an empty cell for the scope', ['offered', '', ''], 12],
  ['a title', ['Average speed of answer', 'Ana Martin'], 9.5],
  ['a short name', ['ASA', 'Ana Martin'], 9.5],
  ['one formula of the service level', ['service_level:answeredOnly'], 0.5],
  ['what is told of this moment', ['waiting_now', 'Company'], 2],
  ['nothing divided by nothing', ['service_level'], '–'],
  ['a count that is not in the sheet', ['missed', 'Support'], 0],
  ['a rate that is not in the sheet', ['service_level', 'Support'], '–'],
  ['what is only kept for today', ['occupancy', 'Ana Martin'], '–'],
  ['rings of an agent', ['Rings not picked up', 'Ana Martin', 'last hour'], 0],
])('%s is understood', (_, [metric, scope, period], expected) =>
  expect(ask(metric, scope, period)).toBe(expected),
);

test.each([
  ['profit', 'Company', 'today', /no figure "profit".*offered, answered/],
  ['', 'Company', 'today', /no figure ""/],
  ['offered', 'Mars', 'today', /no team, number or agent "Mars"/],
  ['offered', 'Shop', 'today', /"Team: Shop", "Number: Shop"/],
  ['offered', 'Company', 'tomorrow', /no period "tomorrow".*last hour/],
  ['offered', 'Company', 'now', /"offered" is told of a period/],
  ['waiting_now', 'Company', 'today', /"waiting_now" is told of this moment/],
  ['occupancy', 'Company', 'last hour', /"occupancy" is only kept for today/],
  ['occupancy', 'Company', 'now', /"occupancy" is only kept for today/],
  ['time_available', 'Number: Shop', 'today', /"time_available" is about agents/],
  ['offered', 'Ana Martin', 'today', /not kept for single agents.*answered/],
])('(%j, %j, %j) is answered with what is wrong', (metric, scope, period, sentence) => {
  expect(() => ask(metric, scope, period)).toThrow(sentence);
  expect(() => ask(metric, scope, period)).toThrow(KpiProblem);
});

test('without a sheet the way to it is named', () =>
  expect(() => answerKpi([], { metric: 'offered', scope: '', period: '' })).toThrow(/Configure…/));

describe('ranges', () => {
  test('give as many answers as they have cells, none for an empty one', () =>
    expect(ask([['offered'], [''], ['missed']], 'Support')).toEqual([[5], [''], [0]]));

  test('are taken side by side', () =>
    expect(ask('offered', [['Company', 'Support']], [['today', 'last hour']])).toEqual([[12, 3]]));

  test('of different sizes are refused', () =>
    expect(() => ask([['offered']], [['Company', 'Support']])).toThrow(/same size/));
});
