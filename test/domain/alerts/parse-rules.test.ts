import fc from 'fast-check';
import { mostRules, parseAlerts } from '../../../src/domain/alerts/parse-rules';
import { aRow, aRule, someScopes } from './some-rules';

const problemOf = (cells: Parameters<typeof aRow>[0]): string | undefined =>
  parseAlerts([aRow(cells)], someScopes).problems[0];

test('a row is read as people write it', () => {
  expect(
    aRule({
      'For s': '2 min',
      'Clear at': '85%',
      'Quiet hours': '22:00-07:00, Sat-Sun',
      Channel: 'board, e-mail anna@example.com, bob@example.com, Chat',
      'Acknowledged by': ' Ana ',
    }),
  ).toMatchObject({
    row: 2,
    metric: 'service_level',
    scope: { key: 'team 11' },
    period: 'today',
    side: 'below',
    threshold: 0.8,
    clearAt: 0.85,
    forSeconds: 120,
    quiet: [{ fromMinute: 1320, toMinute: 420 }, { days: ['Sat', 'Sun'] }],
    channels: { board: true, chat: true, mail: ['anna@example.com', 'bob@example.com'] },
    acknowledgedBy: 'Ana',
  });
});

test('what is left empty means: the company, at once, until the threshold, on the board', () => {
  expect(aRule({ Scope: '' })).toMatchObject({
    scope: { key: 'company' },
    forSeconds: 0,
    clearAt: 0.8,
    quiet: [],
    channels: { board: true, chat: false, mail: [] },
  });
});

test.each([
  ['service_level', 'service_level', 'today'],
  ['Service level last hour', 'service_level', 'hour'],
  ['ASA, last hour', 'average_speed_of_answer', 'hour'],
  ['abandonment_rate activity period', 'abandonment_rate', 'activity'],
  ['offered today', 'offered', 'today'],
  ['service_level:answeredOnly', 'service_level:answeredOnly', 'today'],
])('the metric %j is %s, %s', (Metric, metric, period) => {
  const Threshold = metric.includes('level') || metric.includes('rate') ? '80 %' : '5';
  expect(aRule({ Metric, Threshold })).toMatchObject({ metric, period });
});

test.each([
  ['waiting_now', '5', 5],
  ['longest_wait_now', '2:00', 120],
  ['Longest wait now', '120 s', 120],
  ['longest_wait_now', '1:02:03', 3723],
  ['longest_wait_now', '2 min', 120],
  ['average_wait_now', '90', 90],
  ['callbacks_open', '3', 3],
  ['agents_available', '1', 1],
])('%s above %s is %d', (Metric, Threshold, threshold) => {
  const rule = aRule({ Metric, Threshold, Scope: '', 'Above or below': '>' });
  expect(rule).toMatchObject({ threshold, side: 'above', period: 'now' });
});

test.each([
  ['80 %', 0.8],
  ['80%', 0.8],
  ['0.8', 0.8],
  ['0,8', 0.8],
  [0.8, 0.8],
  [80, 0.8],
  ['99.5 %', 0.995],
  ['0.5 %', 0.005],
  ['1', 1],
])('a share of %j is %d', (Threshold, threshold) =>
  expect(aRule({ Threshold })).toHaveProperty('threshold', threshold),
);

test.each([
  [{ Metric: 'profit' }, /^Metric: “profit” is not known\. Use one of: offered, /],
  [{ Metric: '' }, /^Metric: nothing is entered/],
  [{ Metric: 'waiting_now today' }, /^Metric: “waiting_now today” is not known|told of now only/],
  [{ Metric: 'service_level now' }, /^Metric: service_level is told of today, last hour, activity/],
  [{ Scope: 'Mars' }, /^Scope: there is no team, number or agent “Mars”/],
  [{ Scope: 'Sales' }, /^Scope: “Sales” is more than one\. Use one of: Team: Sales, Number: Sales/],
  [{ Scope: 'Ana Martin' }, /^Scope: service_level is kept for the company, a team, a number only/],
  [{ 'Above or below': 'beside' }, /^Above or below: “beside” is neither/],
  [{ Threshold: 'high' }, /^Threshold: “high” cannot be read\. Write a share/],
  [{ Threshold: '' }, /^Threshold: nothing is entered/],
  [{ Threshold: '180 %' }, /^Threshold: “180 %” cannot be read/],
  [{ Threshold: '-5' }, /^Threshold: “-5” cannot be read/],
  [{ Metric: 'longest_wait', Threshold: '2:70' }, /Write a time, such as 2:00/],
  [{ 'Clear at': '70 %' }, /^Clear at must not be below the threshold/],
  [{ 'Above or below': 'above', 'Clear at': '90 %' }, /^Clear at must not be above the threshold/],
  [{ 'For s': 'soon' }, /^For s: “soon” is no time/],
  [{ 'For s': '2 days' }, /^For s: “2 days” is no time/],
  [{ 'Quiet hours': 'at night' }, /^Quiet hours: “at night” cannot be read/],
  [{ Channel: 'pigeon' }, /^Channel: “pigeon” is not known/],
  [{ Channel: 'e-mail' }, /^Channel: “e-mail” is not known/],
  [{ Channel: 'e-mail a@b' }, /^Channel: “e-mail a@b” is not known/],
  [
    { Channel: 'a@x.com, b@x.com, c@x.com, d@x.com, e@x.com, f@x.com' },
    /^Channel: a rule can write to 5 addresses/,
  ],
] as const)('%j is wrong, and a sentence says so', (cells, sentence) => {
  expect(problemOf(cells)).toMatch(sentence);
  expect(parseAlerts([aRow(cells)], someScopes).rules).toEqual([]);
});

test('all that is wrong with a row is said; rows that are not ticked are left alone', () => {
  const wrong = { Metric: 'profit', Scope: 'Mars', Channel: 'pigeon' };
  expect(problemOf(wrong)).toMatch(/Metric: .* Scope: .* Channel: /);
  expect(problemOf({ ...wrong, Enabled: false })).toBe('');
});

test('a rule is known wherever its row is moved, and is another one when it watches another thing', () => {
  const rows = [aRow({ Threshold: '60 %' }), aRow(), aRow({ Scope: 'Team: Sales' })];
  const keys = (some: typeof rows) => parseAlerts(some, someScopes).rules.map(({ key }) => key);
  expect(new Set(keys(rows)).size).toBe(3);
  expect(keys([...rows].reverse())).toEqual([...keys(rows)].reverse());
  // how long, until when and where it is told is not what it watches
  const told = aRow({ Channel: 'chat', 'For s': '60', 'Clear at': '90 %', 'Quiet hours': '1-2' });
  expect(keys([told])).toEqual(keys([aRow()]));
});

test('the second row of two that watch the same is left out, and so is what is too much', () => {
  expect(parseAlerts([aRow(), aRow({ Channel: 'chat' })], someScopes).problems).toEqual([
    '',
    'Row 2 watches the same. Put both channels into one row.',
  ]);
  const many = Array.from({ length: mostRules + 2 }, (_, at) => aRow({ Threshold: `${at + 1} %` }));
  const { rules, problems } = parseAlerts(many, someScopes);
  expect(rules).toHaveLength(mostRules);
  expect(problems.slice(mostRules)).toEqual(
    Array(2).fill(`Only the first ${mostRules} ticked rules are followed.`),
  );
});

test('whatever stands in the cells, a row is followed or says why not', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom('80 %', '2:00', 'chat'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 })), (rows) => {
      const { rules, problems } = parseAlerts(rows, someScopes);
      expect(problems).toHaveLength(rows.length);
      for (const { row } of rules) expect(problems[row - 2]).toBe('');
    }),
  );
});
