import fc from 'fast-check';
import type { AlertRule } from '../../../src/domain/alerts/alert-rule';
import { type AlertsState, packAlerts } from '../../../src/domain/alerts/alerts-state';
import { type AlertsDecision, decideAlerts } from '../../../src/domain/alerts/decide-alerts';
import type { Pending } from '../../../src/domain/alerts/judge-alerts';
import { mostMessagesAnHour } from '../../../src/domain/alerts/plan-messages';
import { aRule } from './some-rules';

/** Friday 10:00 in UTC, in which these rules live. */
const ten = Date.parse('2026-11-20T10:00:00Z') / 1000;

/** Runs of the clock, one a minute, as they follow each other. */
class Floor {
  kept: string | undefined;
  pending: Pending = {};
  now = ten;
  /** `breached` or `cleared`, the rule, and where it was told. */
  readonly told: { what: string; key: string; to: string; at: number }[] = [];
  hasChat = true;
  /** When the sheet was read; just now unless told otherwise. */
  readAt: number | undefined;

  look(rules: readonly AlertRule[], values: readonly (number | undefined)[]): AlertsDecision {
    const readValue = (rule: AlertRule) => values[rules.indexOf(rule)];
    const { now, pending, hasChat } = this;
    const sighting = {
      rules,
      pending,
      readValue,
      now,
      hasChat,
      readAt: this.readAt ?? now,
      timeZone: 'UTC',
    };
    return decideAlerts(sighting, this.kept);
  }

  /** @param fate - Whether the run is killed before or after it sends. */
  run(
    rules: readonly AlertRule[],
    values: readonly (number | undefined)[],
    fate: 'well' | 'before' | 'after' = 'well',
  ): AlertsDecision {
    const decision = this.look(rules, values);
    this.kept = packAlerts(decision.state);
    if (fate !== 'before') {
      for (const { target, lines } of decision.messages) {
        const to = target.kind === 'chat' ? 'chat' : target.to;
        for (const { what, rule } of lines)
          this.told.push({ what, to, key: rule.key, at: this.now });
      }
    }
    if (fate === 'well') {
      this.pending = decision.pending;
      this.kept = packAlerts(withSent(decision.state));
    }
    this.now += 60;
    return decision;
  }

  whats = (): string[] => this.told.map(({ what }) => what);
}

const withSent = (state: AlertsState): AlertsState => ({
  ...state,
  breaches: Object.fromEntries(
    Object.entries(state.breaches).map(([key, breach]) => [
      key,
      breach.told === 'sending' ? { ...breach, told: 'sent' as const } : breach,
    ]),
  ),
});

const waiting = (cells: object = {}) =>
  aRule({
    ...{ Metric: 'waiting_now', Scope: '', 'Above or below': 'above', Threshold: '5' },
    ...{ 'Clear at': '2', Channel: 'board, chat', ...cells },
  });

test('a breach is told once when it begins, and once when it is over', () => {
  const floor = new Floor();
  for (const value of [3, 6, 9, 4, 6, 3, 6, 2, 3]) floor.run([waiting()], [value]);
  expect(floor.whats()).toEqual(['breached', 'cleared']);
});

test('what is told by e-mail and in Chat is one message in each', () => {
  const floor = new Floor();
  const both = waiting({ Channel: 'chat, e-mail a@x.com, b@x.com' });
  for (const value of [6, 7, 1]) floor.run([both], [value]);
  expect(floor.told.map(({ what, to }) => `${what} ${to}`)).toEqual([
    'breached a@x.com,b@x.com',
    'breached chat',
    'cleared a@x.com,b@x.com',
    'cleared chat',
  ]);
});

test('alerts that begin together are one message', () => {
  const floor = new Floor();
  const rules = [waiting(), waiting({ Threshold: '6' }), waiting({ Threshold: '7' })];
  const { messages } = floor.run(rules, [9, 9, 9]);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.lines).toHaveLength(3);
});

test('in quiet hours nothing is sent; who is still beyond it then is told when they end', () => {
  const floor = new Floor();
  const rule = waiting({ 'Quiet hours': '09:00-10:03' });
  floor.run([rule], [6]);
  expect(floor.look([rule], [6]).state.breaches[rule.key]).toMatchObject({ told: 'no' });
  for (const value of [6, 6, 6, 6, 6]) floor.run([rule], [value]);
  expect(floor.told).toEqual([{ what: 'breached', key: rule.key, to: 'chat', at: ten + 180 }]);
});

test('a breach that came and went in quiet hours is never told', () => {
  const floor = new Floor();
  const rule = waiting({ 'Quiet hours': '09:00-10:03' });
  for (const value of [6, 6, 1, 1, 1, 1, 1]) floor.run([rule], [value]);
  expect(floor.told).toEqual([]);
});

test('one that somebody is on before it is told is not told, and neither is its end', () => {
  const floor = new Floor();
  const quiet = { 'Quiet hours': '09:00-10:03' };
  floor.run([waiting(quiet)], [6]);
  const acknowledged = waiting({ ...quiet, 'Acknowledged by': 'Ana' });
  expect(floor.run([acknowledged], [6]).news).toMatchObject([{ what: 'acknowledged' }]);
  for (const value of [6, 6, 6, 1]) floor.run([acknowledged], [value]);
  expect(floor.told).toEqual([]);
});

test('a name that stood there before is no word on the next breach', () => {
  const floor = new Floor();
  const rule = waiting({ 'Acknowledged by': 'Ana' });
  floor.readAt = ten;
  for (const minute of [1, 2, 3]) {
    const { breaches } = floor.run([rule], [5 + minute]).state;
    expect(breaches[rule.key]).toMatchObject({ by: '' });
  }
});

test('a chat that nobody entered is told of once somebody did', () => {
  const floor = new Floor();
  floor.hasChat = false;
  floor.run([waiting()], [6]);
  floor.hasChat = true;
  floor.run([waiting()], [6]);
  expect(floor.whats()).toEqual(['breached']);
});

test('a rule that is gone takes its breach with it', () => {
  const floor = new Floor();
  floor.run([waiting()], [6]);
  expect(floor.run([], []).state.breaches).toEqual({});
  expect(floor.run([waiting()], [6]).news).toMatchObject([{ what: 'breached' }]);
});

test('a storm is held back, said, and told when there is room again', () => {
  const floor = new Floor();
  const rules = Array.from({ length: 30 }, (_, at) =>
    waiting({ Threshold: String(at + 5), Channel: `a${at}@x.com` }),
  );
  const { messages, state } = floor.run(rules, Array(30).fill(99));
  expect(messages).toHaveLength(mostMessagesAnHour);
  expect(messages[0]?.held).toBe(10);
  expect(Object.values(state.breaches).filter(({ isHeld }) => isHeld)).toHaveLength(10);
  for (let minute = 0; minute < 59; minute += 1) floor.run(rules, Array(30).fill(99));
  expect(floor.told).toHaveLength(mostMessagesAnHour);
  floor.run(rules, Array(30).fill(99));
  expect(new Set(floor.told.map(({ key }) => key)).size).toBe(30);
});

const someRules = [
  waiting(),
  waiting({ Threshold: '4', 'Clear at': '', Channel: 'e-mail a@x.com, chat', 'For s': '60' }),
  waiting({ Threshold: '3', 'Clear at': '0', Channel: 'b@x.com', 'Quiet hours': '10:05-10:20' }),
];
const value = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
const minute = fc.record({
  values: fc.tuple(value, value, value),
  fate: fc.constantFrom('well', 'well', 'well', 'before', 'after' as const),
  isEvicted: fc.boolean(),
});

test('under any flapping figures, kills and lost caches no breach is told of twice', () => {
  fc.assert(
    fc.property(fc.array(minute, { maxLength: 60 }), (minutes) => {
      const floor = new Floor();
      const openings = new Map<string, number>();
      for (const { values, fate, isEvicted } of minutes) {
        if (isEvicted) floor.pending = {};
        const { news } = floor.run(someRules, values, fate);
        for (const { what, rule } of news) {
          if (what === 'breached') openings.set(rule.key, (openings.get(rule.key) ?? 0) + 1);
        }
      }
      // any beginning of such a day is one of the days tried
      for (const { key, channels } of someRules) {
        for (const to of [...channels.mail, ...(channels.chat ? ['chat'] : [])]) {
          const told = floor.told.filter((each) => each.key === key && each.to === to);
          const begun = told.filter(({ what }) => what === 'breached').length;
          expect(begun).toBeLessThanOrEqual(openings.get(key) ?? 0);
          expect(told.length - begun).toBeLessThanOrEqual(openings.get(key) ?? 0);
        }
      }
    }),
  );
});

test('when nobody is killed and nothing is quiet, every breach is told exactly once', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 15 }), (values) => {
      const floor = new Floor();
      const news = values.flatMap((each) => floor.run([waiting()], [each]).news);
      expect(floor.whats()).toEqual(news.map(({ what }) => what));
      const wanted = news.map((_, at) => (at % 2 === 0 ? 'breached' : 'cleared'));
      expect(news.map(({ what }) => what)).toEqual(wanted);
    }),
  );
});

test('judging the same figures again decides nothing new', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 }),
      (minutes) => {
        const floor = new Floor();
        for (const values of minutes) floor.run(someRules, values);
        floor.now -= 60;
        const again = floor.look(someRules, minutes[minutes.length - 1] ?? []);
        expect(again).toMatchObject({ isNew: false, messages: [], news: [] });
      },
    ),
  );
});
