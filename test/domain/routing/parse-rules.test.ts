import { parseRules } from '../../../src/domain/routing/parse-rules';
import { headers } from '../../../src/domain/sheets/headers';
import { routingRulesFurnishing } from '../../../src/domain/sheets/peoples/routing-rules';
import { type RuleRecord, ruleRow, someContext } from '../../builders/routing';

const good: RuleRecord = { Rule: 'Good', 'Send to': 'user', Target: 'ana@example.com' };
const parse = (...rows: readonly RuleRecord[]) => parseRules(rows.map(ruleRow), someContext);
const whenOf = (cells: RuleRecord) => parse({ ...good, ...cells }).rules[0]?.when;
const problemOf = (cells: RuleRecord) => parse({ ...good, ...cells }).broken[0]?.problem;

test('a rule that asks nothing', () => {
  expect(parse({ ...good, Priority: 5 }).rules).toEqual([
    {
      row: 2,
      priority: 5,
      name: 'Good',
      when: {},
      sendTo: { kind: 'user', email: 'ana@example.com' },
      onlyIfAvailable: false,
      otherwise: 'next rule',
    },
  ]);
});

test.each<[RuleRecord, unknown]>([
  [
    { 'Caller starts with': '+33 1, 0049 (30) ; 01 99, +44 (0)20' },
    { prefixes: ['+331', '+4930', '+33199', '+4420'] },
  ],
  [{ Country: 'fr, uk' }, { countries: ['FR', 'GB'] }],
  [
    { 'Contact field': 'VIP', 'Contact value': 'yes' },
    { contact: { field: 'VIP', test: 'equals', values: ['yes'] } },
  ],
  [
    { 'Contact field': 'Company', 'Contact test': 'Is one of', 'Contact value': 'Acme, Ding' },
    { contact: { field: 'Company', test: 'is one of', values: ['Acme', 'Ding'] } },
  ],
  [
    { 'Contact field': 'Company', 'Contact test': 'equals', 'Contact value': 'Acme, Inc.' },
    { contact: { field: 'Company', test: 'equals', values: ['Acme, Inc.'] } },
  ],
  [
    { Number: 'support fr, 32' },
    {
      numbers: [
        { id: 31, name: 'Support FR' },
        { id: 32, name: 'Sales DE' },
      ],
    },
  ],
  [{ Number: '01 99 00 11 22' }, { numbers: [{ id: 31, name: 'Support FR' }] }],
  [{ Days: 'Mon-Wed, sunday' }, { days: ['Mon', 'Tue', 'Wed', 'Sun'] }],
  [{ Days: 'Sat – Mon' }, { days: ['Mon', 'Sat', 'Sun'] }],
  [{ Hours: '09:00-18:00' }, { hours: [{ fromMinute: 540, toMinute: 1080 }] }],
  [
    { Hours: '9-12, 22:00 - 24:00' },
    {
      hours: [
        { fromMinute: 540, toMinute: 720 },
        { fromMinute: 1320, toMinute: 0 },
      ],
    },
  ],
  [{ 'Time zone': 'America/New_York' }, { timeZone: 'America/New_York' }],
  [{ 'Known caller': 'Yes' }, { knownCaller: true }],
  [{ 'Known caller': 'no' }, { knownCaller: false }],
  [{ 'Last tag': 'complaint, VIP' }, { lastTags: ['complaint', 'VIP'] }],
])('%j asks %j', (cells, when) => {
  expect(whenOf(cells)).toEqual(when);
});

test.each<[RuleRecord, unknown]>([
  [{ 'Send to': 'Owner' }, { kind: 'owner' }],
  [{ 'Send to': 'contact’s owner' }, { kind: 'owner' }],
  [{ 'Send to': 'last agent' }, { kind: 'last agent' }],
  [
    { 'Send to': 'User', Target: 'Ana@Example.com' },
    { kind: 'user', email: 'ana@example.com' },
  ],
  [
    { 'Send to': 'team', Target: ' support ' },
    { kind: 'team', id: 11, strategy: 'simultaneous' },
  ],
  [
    { 'Send to': 'team', Target: '12', Strategy: 'Longest idle' },
    { kind: 'team', id: 12, strategy: 'longest_idle' },
  ],
  [
    { 'Send to': 'Aircall number', Target: '+49 30 901820' },
    { kind: 'number', id: 32 },
  ],
  [
    { 'Send to': 'external', Target: '06 12 34 56 78' },
    { kind: 'external', number: '+33612345678' },
  ],
])('%j sends to %j', (cells, sendTo) => {
  expect(parse(cells).rules[0]?.sendTo).toEqual(sendTo);
});

test.each<[RuleRecord, RegExp]>([
  [{ Priority: 'high' }, /^Priority: “high” is no number/],
  [{ 'Caller starts with': 'Paris' }, /^Caller starts with: “Paris”.*such as \+33 1/],
  [{ Country: 'France' }, /^Country: “France” is no country/],
  [{ 'Contact value': 'yes' }, /^Contact field is empty/],
  [{ 'Contact field': 'VIP' }, /^Contact value is empty/],
  [{ 'Contact field': 'VIP', 'Contact test': 'like', 'Contact value': 'x' }, /“like” is not known/],
  [{ Number: 'Nowhere' }, /no Aircall number “Nowhere”/],
  [{ Days: 'Mon-Foo' }, /^Days: “Mon-Foo”/],
  [{ Hours: '25:00-26:00' }, /^Hours: “25:00-26:00”/],
  [{ Hours: '24:00-06:00' }, /^Hours: /],
  [{ 'Time zone': 'Paris' }, /^Time zone: “Paris”/],
  [{ 'Known caller': 'maybe' }, /^Known caller: “maybe”/],
  [{ 'Send to': '' }, /^Send to is empty/],
  [{ 'Send to': 'constructor' }, /^Send to: “constructor” is not known/],
  [{ Target: '' }, /^Target is empty. Enter the e-mail/],
  [{ Target: 'Ana' }, /“Ana” is no e-mail address/],
  [{ 'Send to': 'team', Target: 'Nobody' }, /no team “Nobody”/],
  [{ 'Send to': 'number', Target: '99' }, /no Aircall number “99”/],
  [{ 'Send to': 'external', Target: 'home' }, /“home” is no phone number/],
  [{ 'Send to': 'team', Target: 'Sales', Strategy: 'fast' }, /^Strategy: “fast”/],
  [{ Strategy: 'random' }, /^Strategy is for teams only/],
  [{ Otherwise: 'cry' }, /^Otherwise: “cry”/],
])('%j is a problem', (cells, sentence) => {
  expect(problemOf(cells)).toMatch(sentence);
});

test('a user nobody knows yet is no problem', () => {
  expect(parse({ ...good, Target: 'new@example.com' }).broken).toEqual([]);
});

test('every problem of a row is told at once', () => {
  const problem = problemOf({ Days: 'never', Hours: 'soon' });
  expect(problem).toMatch(/^Days: .* Hours: /);
});

test('a contact field that no column has is a problem where the columns are known', () => {
  const row = ruleRow({ ...good, 'Contact field': 'Vip', 'Contact value': 'x' });
  const broken = (contactFields: readonly string[]) =>
    parseRules([row], { ...someContext, contactFields }).broken.map(({ problem }) => problem);
  expect(broken(['Name', ' VIP '])).toEqual([]);
  expect(broken(['Name'])).toEqual(['Contact field: the sheet of contacts has no column “Vip”.']);
});

test.each<[RuleRecord, string]>([
  [{ Number: 'Sales' }, 'Number: “Sales”'],
  [{ 'Send to': 'team', Target: 'Sales' }, 'Target: “Sales”'],
  [{ 'Send to': 'number', Target: '99' }, 'Target: “99”'],
])('of %j nobody says it is not there before anything was read', (cells, head) => {
  const row = ruleRow({ ...good, ...cells });
  const { broken } = parseRules([row], { ...someContext, teams: [], numbers: [] });
  expect(broken.map(({ problem }) => problem)).toEqual([
    `${head} cannot be looked up: none is known here yet. The next refresh reads what Aircall has.`,
  ]);
});

test('two teams of one name must be told apart by id', () => {
  const teams = [
    { id: 1, name: 'Twins', userIds: [] },
    { id: 2, name: 'twins', userIds: [] },
  ];
  const row = ruleRow({ 'Send to': 'team', Target: 'Twins' });
  const { broken } = parseRules([row], { ...someContext, teams });
  expect(broken[0]?.problem).toMatch(/several are called “Twins”. Use the id: 1 or 2/);
});

test('a broken rule takes no other down; rows are those of the sheet', () => {
  const parsed = parse(
    { ...good, Priority: 20 },
    { Enabled: false },
    { ...good, Rule: 'Broken', Days: 'never' },
    { ...good, Rule: 'Off', Enabled: false, Days: 'never' },
    { ...good, Rule: '', Priority: 10 },
    { ...good, Rule: 'Last' },
  );
  expect(parsed.rules.map(({ row, name }) => [row, name])).toEqual([
    [6, 'Rule in row 6'],
    [2, 'Good'],
    [7, 'Last'],
  ]);
  expect(parsed.broken.map(({ row, name }) => [row, name])).toEqual([[4, 'Broken']]);
  expect(parsed.off).toEqual([{ row: 5, name: 'Off' }]);
});

test('rules survive a cache', () => {
  const { rules } = parse({ ...good, Country: 'FR', Hours: '9-18', 'Known caller': 'no' });
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
});

test('the examples of a new sheet are off; ticked, each can be followed', () => {
  const { examples } = routingRulesFurnishing;
  const enabledAt = headers['Routing rules'].indexOf('Enabled');
  const ticked = examples.map((row) => row.map((cell, at) => (at === enabledAt ? true : cell)));
  expect(parseRules(examples, someContext)).toMatchObject({ rules: [], broken: [] });
  const parsed = parseRules(ticked, someContext);
  expect([parsed.rules.length, parsed.broken]).toEqual([examples.length, []]);
});
