import fc from 'fast-check';
import { decide } from '../../../src/domain/routing/decide';
import { parseRules } from '../../../src/domain/routing/parse-rules';
import type {
  RoutingFacts,
  RoutingQuestion,
  TargetKind,
} from '../../../src/domain/routing/question';
import {
  aContact,
  aHistory,
  aQuestion,
  lastCallTagged,
  numbers,
  presenceOf,
  type RuleRecord,
  ruleRow,
  someContext,
  someFacts,
  teams,
  users,
} from '../../builders/routing';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: '', freq: 2 });
const cells = fc.record({
  Priority: fc.constantFrom(1, 2, ''),
  'Caller starts with': maybe(fc.constantFrom('+33', '+331', '+49', '+33176, +1')),
  Country: maybe(fc.constantFrom('FR', 'DE, US')),
  Number: maybe(fc.constantFrom('31', '32')),
  Days: maybe(fc.constantFrom('Mon', 'Fri', 'Sat')),
  Hours: maybe(fc.constantFrom('08:00-16:00', '22:00-04:00')),
  'Time zone': maybe(fc.constantFrom('UTC', 'Asia/Tokyo')),
  'Known caller': maybe(fc.constantFrom('yes', 'no')),
  'Last tag': maybe(fc.constantFrom('vip', 'new')),
  'Only if available': fc.boolean(),
  Otherwise: fc.constantFrom('', 'next rule', 'stop'),
});
const contactTest = fc.constantFrom(
  { 'Contact field': '' },
  { 'Contact field': '' },
  { 'Contact field': 'VIP', 'Contact test': 'equals', 'Contact value': 'gold' },
  { 'Contact field': 'VIP', 'Contact test': 'contains', 'Contact value': 'ol, x' },
  { 'Contact field': 'VIP', 'Contact test': 'is one of', 'Contact value': 'gold, tin' },
);
const target = fc.constantFrom(
  { 'Send to': 'owner' },
  { 'Send to': 'last agent' },
  { 'Send to': 'user', Target: 'ana@example.com' },
  { 'Send to': 'user', Target: 'stranger@example.com' },
  { 'Send to': 'team', Target: 'Support' },
  { 'Send to': 'team', Target: 'Empty' },
  { 'Send to': 'number', Target: '32' },
  { 'Send to': 'external', Target: '+442071234567' },
);
/** Rules that ask for little, so that many of them match. */
const plain: fc.Arbitrary<RuleRecord> = fc.record({
  Priority: fc.constantFrom(1, 1, 2),
  'Caller starts with': fc.constantFrom('', '+33', '+331', '+331761, +49', '+4930'),
  'Send to': fc.constant('external'),
  Target: fc.constant('+442071234567'),
});
const rules = fc.array(
  fc.oneof(
    plain,
    fc.tuple(cells, contactTest, target).map(([a, b, c]): RuleRecord => ({ ...a, ...b, ...c })),
  ),
  { maxLength: 8 },
);
const questions: fc.Arbitrary<RoutingQuestion> = fc
  .record({
    callerNumber: fc.constantFrom('+33176111111', '+4930901820', '+12125550123', undefined),
    numberId: fc.constantFrom(31, 32, undefined),
    at: fc.integer({ min: 1_780_000_000, max: 1_795_000_000 }),
    wanted: fc.subarray<TargetKind>(['user', 'team', 'number', 'external'], { minLength: 1 }),
  })
  .map(aQuestion);
const presences = fc.constantFrom(
  'unknown' as const,
  presenceOf({}),
  presenceOf({ 1: 'available', 2: 'in_call', 3: 'offline' }),
  presenceOf({ 1: 'in_call', 2: 'available', 3: 'available' }),
);
const contacts = fc.constantFrom(
  aContact({ ownerEmail: 'BOB@example.com' }, { VIP: 'Gold' }),
  aContact({ ownerEmail: 'stranger@example.com' }),
  aContact({}, { VIP: 'tin' }),
);
const histories = fc.constantFrom(
  'unknown' as const,
  aHistory(),
  aHistory({ lastAgent: { userId: 3, name: 'Cem', at: 1 }, lastCall: lastCallTagged('VIP') }),
  aHistory({ lastAgent: { userId: 99, name: 'Gone', at: 1 }, lastCall: lastCallTagged('new') }),
);
const facts: fc.Arbitrary<RoutingFacts> = fc
  .record({
    contact: contacts,
    history: histories,
    presence: presences,
    isHistoryWhole: fc.boolean(),
  })
  // hidden callers have neither contact nor history, which the law below sees to
  .map(someFacts);

/** Rules judged anew from the words of their cells, by the shortest way there is. */
function naive(rows: readonly RuleRecord[], question: RoutingQuestion, all: RoutingFacts) {
  const { callerNumber: caller, numberId, at, wanted } = question;
  const list = (cell: unknown) =>
    String(cell ?? '')
      .split(', ')
      .filter(Boolean);
  const prefixLength = (row: RuleRecord) =>
    Math.max(
      0,
      ...list(row['Caller starts with']).map((p) => (caller?.startsWith(p) ? p.length : 0)),
    );
  const known: Record<string, string> = { '+33': 'FR', '+49': 'DE', '+12': 'US' };
  const history = all.history === 'unknown' ? undefined : all.history;
  const vip = all.contact?.fields.vip?.toLowerCase() ?? '';
  const isFree = (id: number) =>
    all.presence !== 'unknown' && all.presence.get(id)?.kind === 'available';

  const isOnTime = (row: RuleRecord) => {
    const shift =
      row['Time zone'] === 'Asia/Tokyo' ? 9 : row['Time zone'] === 'UTC' ? 0 : undefined;
    const zone = shift === undefined ? parisShift(at) : shift;
    const local = new Date((at + zone * 3600) * 1000);
    const day = local.getUTCDay();
    const hour = local.getUTCHours();
    const dayNumbers: Record<string, number> = { Mon: 1, Fri: 5, Sat: 6 };
    const wants = row.Days ? dayNumbers[String(row.Days)] : undefined;
    const today = wants === undefined || wants === day;
    const yesterday = wants === undefined || (wants + 1) % 7 === day;
    if (row.Hours === '08:00-16:00') return today && hour >= 8 && hour < 16;
    if (row.Hours === '22:00-04:00') return (today && hour >= 22) || (yesterday && hour < 4);
    return today;
  };
  const isFor = (row: RuleRecord) =>
    (!row['Caller starts with'] || prefixLength(row) > 0) &&
    (!row.Country || list(row.Country).includes(known[caller?.slice(0, 3) ?? ''] ?? '?')) &&
    (!row.Number || Number(row.Number) === numberId) &&
    isOnTime(row) &&
    (row['Known caller'] !== 'yes' || all.contact !== undefined) &&
    (row['Known caller'] !== 'no' || all.contact === undefined) &&
    (!row['Last tag'] ||
      (history?.lastCall?.tags ?? []).some((tag) => tag.toLowerCase() === row['Last tag'])) &&
    (!row['Contact field'] ||
      (row['Contact test'] === 'contains'
        ? vip.includes('ol') || vip.includes('x')
        : row['Contact test'] === 'equals'
          ? vip === 'gold'
          : vip === 'gold' || vip === 'tin'));
  const userOf = (email: string) =>
    users.find((user) => user.email === email.toLowerCase() && email !== '')?.id;
  const goal = (
    row: RuleRecord,
  ): [TargetKind, number | string | undefined, number[] | undefined] => {
    switch (row['Send to']) {
      case 'owner':
      case 'user': {
        const id = userOf(
          row['Send to'] === 'user' ? String(row.Target) : (all.contact?.ownerEmail ?? ''),
        );
        return ['user', id, id === undefined ? [] : [id]];
      }
      case 'last agent': {
        const id = users.find((user) => user.id === history?.lastAgent?.userId)?.id;
        return ['user', id, id === undefined ? [] : [id]];
      }
      case 'team': {
        const team = teams.find(({ name }) => name === row.Target);
        return ['team', team?.id, team?.userIds];
      }
      case 'number':
        return ['number', numbers[1]?.id, undefined];
      default:
        return ['external', String(row.Target), undefined];
    }
  };
  const order = rows
    .map((row, index) => ({ row, index, priority: row.Priority === '' ? 3 : Number(row.Priority) }))
    .sort(
      (a, b) =>
        a.priority - b.priority || prefixLength(b.row) - prefixLength(a.row) || a.index - b.index,
    );
  for (const { row, index } of order) {
    const [kind, id, people] = goal(row);
    if (!wanted.includes(kind) || !isFor(row) || id === undefined) continue;
    const isReachable = !row['Only if available'] || people === undefined || people.some(isFree);
    if (isReachable) return { row: index + 2, kind, id };
    if (row.Otherwise === 'stop') return { row: index + 2, kind: 'stop' };
  }
  return undefined;
}

/** Hours Paris is ahead of UTC: summer of 2026 ends on 25 October. The moments begin in June. */
const parisShift = (at: number): number => (at < Date.UTC(2026, 9, 25, 1) / 1000 ? 2 : 1);

const strip = (question: RoutingQuestion, all: RoutingFacts): RoutingFacts =>
  question.callerNumber === undefined ? { ...all, contact: undefined, history: aHistory() } : all;

const options = { numRuns: 300 };

test('the decision is the one a naive evaluator makes', () => {
  fc.assert(
    fc.property(rules, questions, facts, (rows, question, some) => {
      const all = strip(question, some);
      const parsed = parseRules(rows.map(ruleRow), someContext);
      expect(parsed.broken).toEqual([]);
      const decision = decide(parsed.rules, question, all);
      const chosen = decision.trace.find(
        ({ outcome }) => outcome === 'chosen' || outcome === 'stopped',
      );
      const { target: to } = decision;
      const found = chosen && {
        row: chosen.row,
        kind: to?.kind ?? 'stop',
        ...(to && { id: to.kind === 'external' ? to.number : to.id }),
      };
      expect(found).toEqual(naive(rows, question, all));
    }),
    options,
  );
});

test('every rule is told of once, at most one decides, and all after it are not reached', () => {
  fc.assert(
    fc.property(rules, questions, facts, (rows, question, all) => {
      const { trace, needs, rule } = decide(
        parseRules(rows.map(ruleRow), someContext).rules,
        question,
        all,
      );
      expect(trace.map(({ row }) => row).sort()).toEqual(rows.map((_, index) => index + 2));
      const outcomes = trace.map(({ outcome }) => outcome);
      const at = outcomes.findIndex((one) => one === 'chosen' || one === 'stopped');
      const after = at < 0 ? [] : outcomes.slice(at + 1);
      expect(new Set(after)).toEqual(new Set(after.length > 0 ? ['not reached'] : []));
      expect(at < 0).toBe(rule === '');
      expect(trace.every(({ why }) => /[.]$/.test(why))).toBe(true);
      expect(needs.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 300 },
  );
});
