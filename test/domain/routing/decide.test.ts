import { decide } from '../../../src/domain/routing/decide';
import { mergeAnswers } from '../../../src/domain/routing/merge-answers';
import { parseRules } from '../../../src/domain/routing/parse-rules';
import type { RoutingFacts, RoutingQuestion } from '../../../src/domain/routing/question';
import { parseAvailability } from '../../../src/domain/users/availability';
import {
  aContact,
  aHistory,
  aQuestion,
  lastCallTagged,
  presenceOf,
  type RuleRecord,
  ruleRow,
  someContext,
  someFacts,
} from '../../builders/routing';

const read = (rows: readonly RuleRecord[]) => {
  const { rules, broken } = parseRules(rows.map(ruleRow), someContext);
  expect(broken).toEqual([]);
  return rules;
};
const decideOn = (
  rows: readonly RuleRecord[],
  question: Partial<RoutingQuestion> = {},
  facts: Partial<RoutingFacts> = {},
) => decide(read(rows), aQuestion(question), someFacts(facts));

const toAna: RuleRecord = { Rule: 'Ana', 'Send to': 'user', Target: 'ana@example.com' };
const toBob: RuleRecord = { Rule: 'Bob', 'Send to': 'user', Target: 'bob@example.com' };
const ifFree = { 'Only if available': true };
const contact = aContact(
  { ownerEmail: 'Bob@example.com' },
  { VIP: 'Gold', Industry: 'Retail bank' },
);
const known = { contact };
const lastAgent = { userId: 3, name: 'Cem', at: 1_700_000_000 };
const at = (iso: string) => ({ at: Date.parse(iso) / 1000 });

type Case = [string, RuleRecord, Partial<RoutingQuestion>, Partial<RoutingFacts>, RegExp | true];
test.each<Case>([
  ['nothing is asked', {}, {}, {}, true],
  ['a prefix', { 'Caller starts with': '+33 1' }, {}, {}, true],
  ['another prefix', { 'Caller starts with': '+49, +44' }, {}, {}, /not start with \+49 or \+44/],
  [
    'a prefix of a hidden caller',
    { 'Caller starts with': '+33' },
    { callerNumber: undefined },
    {},
    /hidden/,
  ],
  ['a country', { Country: 'DE, FR' }, {}, {}, true],
  ['another country', { Country: 'DE' }, {}, {}, /from FR, not from DE/],
  [
    'countries share a calling code',
    { Country: 'US' },
    { callerNumber: '+14165550123' },
    {},
    /from CA/,
  ],
  ['a number of no country', { Country: 'US' }, { callerNumber: '+80012345678' }, {}, /no country/],
  ['the country of a hidden caller', { Country: 'FR' }, { callerNumber: undefined }, {}, /hidden/],
  ['a field equals', { 'Contact field': 'vip', 'Contact value': 'GOLD' }, {}, known, true],
  [
    'a field that is other',
    { 'Contact field': 'vip', 'Contact value': 'Go' },
    {},
    known,
    /vip is “Gold”; the rule wants: equals “Go”/,
  ],
  [
    'a field contains',
    { 'Contact field': 'Industry', 'Contact test': 'contains', 'Contact value': 'car, BANK' },
    {},
    known,
    true,
  ],
  [
    'a field is one of',
    { 'Contact field': 'VIP', 'Contact test': 'is one of', 'Contact value': 'silver, gold' },
    {},
    known,
    true,
  ],
  [
    'a ticked box is a yes',
    { 'Contact field': 'Gold', 'Contact value': 'yes' },
    {},
    { contact: aContact({}, { Gold: 'TRUE' }) },
    true,
  ],
  [
    'a field nobody filled in',
    { 'Contact field': 'Region', 'Contact value': 'x' },
    {},
    known,
    /Region is empty/,
  ],
  [
    'a field of a stranger',
    { 'Contact field': 'VIP', 'Contact value': 'x' },
    {},
    {},
    /is no contact/,
  ],
  ['the number called', { Number: 'Support FR' }, {}, {}, true],
  ['another number called', { Number: 'Sales DE' }, {}, {}, /Another number than Sales DE/],
  ['nobody said which number', { Number: 'Sales DE' }, { numberId: undefined }, {}, /Nobody said/],
  ['a day', { Days: 'Fri' }, {}, {}, true],
  [
    'another day',
    { Days: 'Mon-Thu' },
    {},
    {},
    /It is Fri 14:03 in Europe\/Paris; the rule is for Mon, Tue, Wed, Thu\./,
  ],
  ['hours', { Hours: '14:03-14:04' }, {}, {}, true],
  ['hours that end', { Hours: '09:00-14:03' }, {}, {}, /09:00-14:03/],
  ['a second stretch of hours', { Hours: '09:00-12:00, 14:00-18:00' }, {}, {}, true],
  ['hours elsewhere', { Hours: '08:00-09:00', 'Time zone': 'America/New_York' }, {}, {}, true],
  ['a known caller', { 'Known caller': 'yes' }, {}, known, true],
  ['a stranger where a contact is wanted', { 'Known caller': 'yes' }, {}, {}, /is no contact/],
  ['an unknown caller', { 'Known caller': 'no' }, {}, {}, true],
  ['a hidden caller is unknown', { 'Known caller': 'no' }, { callerNumber: undefined }, {}, true],
  ['a contact where a stranger is wanted', { 'Known caller': 'no' }, {}, known, /for others/],
  [
    'the last tag',
    { 'Last tag': 'vip' },
    {},
    { history: aHistory({ lastCall: lastCallTagged('x', 'VIP') }) },
    true,
  ],
  [
    'another last tag',
    { 'Last tag': 'vip' },
    {},
    { history: aHistory({ lastCall: lastCallTagged('x') }) },
    /tagged “x”; wanted is “vip”/,
  ],
  ['no last call', { 'Last tag': 'vip' }, {}, { history: aHistory() }, /No call with this number/],
])('condition: %s', (_what, cells, question, facts, expected) => {
  const [trace] = decideOn([{ ...toAna, ...cells }], question, facts).trace;
  if (expected === true) expect(trace?.outcome).toBe('chosen');
  else expect([trace?.outcome, trace?.why]).toEqual(['no match', expect.stringMatching(expected)]);
});

type Sent = [string, RuleRecord, Partial<RoutingFacts>, unknown, RegExp];
test.each<Sent>([
  [
    'the owner',
    { 'Send to': 'owner' },
    known,
    { kind: 'user', id: 2 },
    /Bob, the contact’s owner\.$/,
  ],
  ['no contact has no owner', { 'Send to': 'owner' }, {}, undefined, /no owner/],
  [
    'a contact without owner',
    { 'Send to': 'owner' },
    { contact: aContact() },
    undefined,
    /has no owner/,
  ],
  [
    'an owner who is nobody at Aircall',
    { 'Send to': 'owner' },
    { contact: aContact({ ownerEmail: 'x@y.z' }), strangers: ['x@y.z'] },
    undefined,
    /No Aircall user has the address x@y.z/,
  ],
  [
    'the last agent',
    { 'Send to': 'last agent' },
    { history: aHistory({ lastAgent }) },
    { kind: 'user', id: 3 },
    /Cem, who talked to them last/,
  ],
  [
    'nobody talked to them',
    { 'Send to': 'last agent' },
    { history: aHistory() },
    undefined,
    /No agent is known/,
  ],
  [
    'the last agent has left',
    { 'Send to': 'last agent' },
    { history: aHistory({ lastAgent: { ...lastAgent, userId: 9 } }) },
    undefined,
    /Cem talked to them last, and is not on Aircall’s list of users/,
  ],
  [
    'a team',
    { 'Send to': 'team', Target: 'Sales', Strategy: 'random' },
    {},
    { kind: 'team', id: 12, name: 'Sales', strategy: 'random' },
    /team Sales, in random order/,
  ],
  ['a team that is gone', { 'Send to': 'team', Target: 'Sales' }, { teams: [] }, undefined, /gone/],
  [
    'an Aircall number',
    { 'Send to': 'number', Target: 'Sales DE' },
    {},
    { kind: 'number', id: 32, digits: '+49 30 901820' },
    /Sales DE/,
  ],
  [
    'an Aircall number that is gone',
    { 'Send to': 'number', Target: 'Sales DE' },
    { numbers: [] },
    undefined,
    /gone/,
  ],
  [
    'an external number',
    { 'Send to': 'external', Target: '+44 20 7123 4567' },
    {},
    { kind: 'external', number: '+442071234567' },
    /\+442071234567/,
  ],
  ['an available user', { ...toAna, ...ifFree }, {}, { kind: 'user', id: 1 }, /Ana, available/],
  ['a user in a call', { ...toBob, ...ifFree }, {}, undefined, /Bob is in a call/],
  [
    'a presence word of tomorrow is not available',
    { ...toAna, ...ifFree },
    { presence: presenceOf({ 1: 'on_mobile' }) },
    undefined,
    /Ana is on mobile/,
  ],
  [
    'a team of which one is available',
    { 'Send to': 'team', Target: 'Support', ...ifFree },
    {},
    { kind: 'team', id: 11 },
    /somebody available/,
  ],
  [
    'a team of which nobody is',
    { 'Send to': 'team', Target: 'Sales', ...ifFree },
    {},
    undefined,
    /only member of Sales/,
  ],
  [
    'a team of nobody',
    { 'Send to': 'team', Target: 'Empty', ...ifFree },
    {},
    undefined,
    /Nobody is in Empty/,
  ],
  [
    'a number is never asked whether it is available',
    { 'Send to': 'external', Target: '+442071234567', ...ifFree },
    { presence: 'unknown' },
    { kind: 'external' },
    /\+44/,
  ],
])('target: %s', (_what, rule, facts, target, why) => {
  const decision = decideOn([rule], {}, facts);
  if (target === undefined) expect(decision.target).toBeUndefined();
  else expect(decision.target).toMatchObject(target as object);
  expect(decision.trace[0]?.why).toMatch(why);
  expect(decision.needs).toEqual([]);
});

test('the first rule that matches decides, and the trace says why of each', () => {
  const decision = decideOn([
    { ...toAna, Priority: 30, Rule: 'Third' },
    { ...toBob, Priority: 10, Rule: 'First', Country: 'DE' },
    { ...toBob, Priority: 20, Rule: 'Second', 'Caller starts with': '+33', Days: 'Fri' },
  ]);
  expect(decision.rule).toBe('Second');
  expect(decision.reason).toBe(
    'It is Fri 14:03 in Europe/Paris, the caller’s number starts with +33: to Bob.',
  );
  expect(decision.trace.map(({ rule, row, outcome }) => [rule, row, outcome])).toEqual([
    ['First', 3, 'no match'],
    ['Second', 4, 'chosen'],
    ['Third', 2, 'not reached'],
  ]);
});

test('nothing matches: no rule, no reason', () => {
  expect(decideOn([{ ...toAna, Country: 'DE' }])).toMatchObject({
    target: undefined,
    rule: '',
    reason: '',
    needs: [],
  });
});

test('who is not available is skipped, unless the rule says stop', () => {
  const rules = [{ ...toBob, ...ifFree }, toAna];
  expect(decideOn(rules).target).toMatchObject({ id: 1 });
  const stopping = decideOn([{ ...toBob, ...ifFree, Otherwise: 'stop' }, toAna]);
  expect(stopping.target).toBeUndefined();
  expect(stopping.rule).toBe('Bob');
  expect(stopping.reason).toBe('Bob is in a call. The rule says stop.');
  expect(stopping.trace.map(({ outcome }) => outcome)).toEqual(['stopped', 'not reached']);
});

test('at equal priority the longest matching prefix is judged first, then the sheet’s order', () => {
  const decision = decideOn([
    { ...toAna, Rule: 'none' },
    { ...toAna, Rule: 'short', 'Caller starts with': '+33' },
    { ...toAna, Rule: 'long but no match', 'Caller starts with': '+4930' },
    { ...toAna, Rule: 'long', 'Caller starts with': '+49 30, +33 1 76' },
    { ...toAna, Rule: 'as long', 'Caller starts with': '0176' },
    { ...toAna, Rule: 'urgent', Priority: 1, Country: 'DE' },
  ]);
  expect(decision.trace.map(({ rule }) => rule)).toEqual([
    'urgent',
    'long',
    'as long',
    'short',
    'none',
    'long but no match',
  ]);
  expect(decision.rule).toBe('long');
});

test('rules that send elsewhere than is wanted do not match', () => {
  const rules = [
    { 'Send to': 'number', Target: 'Sales DE', Rule: 'number' },
    { 'Send to': 'team', Target: 'Sales', Rule: 'team' },
    toAna,
  ];
  expect(decideOn(rules, { wanted: ['team'] }).rule).toBe('team');
  const live = decideOn(rules, { wanted: ['user', 'team', 'external'] });
  expect(live.trace[0]).toMatchObject({
    outcome: 'no match',
    why: expect.stringContaining('Ring to (via API)'),
  });
});

describe('what is not known', () => {
  const asking = { isHistoryWhole: false, presence: 'unknown' } as const;
  const owner = aContact({ ownerEmail: 'new@example.com' });

  test('counts as not so, and is asked for in the order of the rules, three things at most', () => {
    const decision = decideOn(
      [
        { Rule: 'owner', 'Send to': 'owner' },
        { Rule: 'tag', 'Last tag': 'VIP', ...toBob },
        { Rule: 'agent', 'Send to': 'last agent' },
        { ...toBob, ...ifFree },
        { Rule: 'team', 'Send to': 'team', Target: 'Sales', ...ifFree },
        toAna,
      ],
      {},
      { ...asking, contact: owner },
    );
    expect(decision.needs).toEqual([
      { kind: 'user', email: 'new@example.com' },
      { kind: 'last-calls', number: '+33176111111' },
      { kind: 'availability', userId: 2 },
    ]);
    expect(decision.rule).toBe('Ana');
    expect(decision.trace[3]?.why).toMatch(/counts as not available/);
    expect(decision.trace[4]?.why).toMatch(/counts as nobody/);
  });

  test('nothing is asked that could not change the decision', () => {
    expect(decideOn([toAna, { 'Send to': 'last agent' }], {}, asking).needs).toEqual([]);
  });

  test('nothing is asked about a hidden caller', () => {
    const rules = [{ 'Send to': 'last agent' }, { ...toAna, 'Last tag': 'x' }];
    expect(decideOn(rules, { callerNumber: undefined }, asking).needs).toEqual([]);
  });

  test('answers settle it', () => {
    const rules = [
      { 'Send to': 'owner', ...ifFree },
      { ...toBob, 'Last tag': 'VIP' },
      { 'Send to': 'last agent', ...ifFree },
    ];
    const facts = someFacts({ ...asking, contact: owner });
    const merged = mergeAnswers(facts, [
      { kind: 'user', email: 'new@example.com', user: undefined },
      { kind: 'last-calls', ...aHistory({ lastAgent, lastCall: lastCallTagged('x') }) },
      { kind: 'presence', presence: [{ id: 3, availability: parseAvailability('available') }] },
    ]);
    const decision = decide(read(rules), aQuestion(), merged);
    expect(decision.target).toMatchObject({ kind: 'user', id: 3 });
    expect(decision.needs).toEqual([]);
  });

  test('an owner Aircall has is sent to, by the address the contact has', () => {
    const user = { id: 77, email: 'renamed@example.com', name: 'Nora' };
    const facts = mergeAnswers(someFacts({ ...asking, contact: owner }), [
      { kind: 'user', email: 'new@example.com', user },
    ]);
    const decision = decide(read([{ 'Send to': 'owner' }]), aQuestion(), facts);
    expect(decision.target).toMatchObject({ id: 77, name: 'Nora' });
  });

  test('the log goes before what Aircall says', () => {
    const history = aHistory({ lastAgent, lastCall: lastCallTagged('log') });
    const { history: merged } = mergeAnswers(someFacts({ history }), [
      {
        kind: 'last-calls',
        ...aHistory({ lastAgent: { ...lastAgent, userId: 1 }, lastCall: lastCallTagged() }),
      },
    ]);
    expect(merged).toEqual(history);
  });
});

test.each([
  // Paris: 2026-03-29 01:00 UTC clocks go from 02:00 to 03:00; 2026-10-25 01:00 UTC back from 03:00 to 02:00
  ['before spring forward', '2026-03-29T00:59:59Z', '01:00-02:00', true],
  ['the hour that does not exist', '2026-03-29T01:00:00Z', '02:00-03:00', false],
  ['after spring forward', '2026-03-29T01:00:00Z', '03:00-04:00', true],
  ['the first of two hours', '2026-10-25T00:30:00Z', '02:00-03:00', true],
  ['the second of two hours', '2026-10-25T01:30:00Z', '02:00-03:00', true],
  ['after both', '2026-10-25T02:00:00Z', '02:00-03:00', false],
  ['opening on the day before', '2026-10-24T07:00:00Z', '09:00-18:00', true],
  ['an hour later by UTC on the day of the change', '2026-10-25T07:00:00Z', '09:00-18:00', false],
  ['and open then', '2026-10-25T08:00:00Z', '09:00-18:00', true],
  ['a night over the change', '2026-10-25T04:59:00Z', '22:00-06:00', true],
])('clocks change: %s', (_what, moment, hours, isOn) => {
  const rule = { ...toAna, Hours: hours, 'Time zone': 'Europe/Paris' };
  const decision = decideOn([rule], at(moment), { timeZone: 'Pacific/Auckland' });
  expect(decision.target !== undefined).toBe(isOn);
});

test('a night belongs to the day it begins on', () => {
  const rule = { ...toAna, Days: 'Fri', Hours: '22:00-06:00' };
  const isOn = (iso: string) => decideOn([rule], at(iso)).target !== undefined;
  expect([isOn('2026-11-21T04:00:00Z'), isOn('2026-11-20T04:00:00Z')]).toEqual([true, false]);
});
