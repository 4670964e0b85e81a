import type { RuleTrace } from '../../../src/domain/routing/decision';
import { explainUndecided } from '../../../src/domain/routing/explain-undecided';

const skipped = (rule: string): RuleTrace => ({ rule, row: 2, outcome: 'skipped', why: 'Busy.' });
const unmet: RuleTrace = { rule: 'Germans', row: 3, outcome: 'no match', why: 'From FR.' };

test.each([
  ['no rule was for the call', [unmet], 'No rule matched: the call goes its usual way.'],
  [
    'rules were, and had nobody',
    [skipped('VIP'), unmet],
    'No rule had anybody to send to: the call goes its usual way. VIP: Busy.',
  ],
  [
    'many had nobody: three are named',
    ['A', 'B', 'C', 'D'].map(skipped),
    'No rule had anybody to send to: the call goes its usual way. A: Busy. B: Busy. C: Busy.',
  ],
])('%s', (_what, trace, sentence) => {
  expect(explainUndecided({ reason: '', trace })).toBe(sentence);
});

test('a rule that stops says why itself', () => {
  expect(explainUndecided({ reason: 'Busy. The rule says stop.', trace: [skipped('A')] })).toBe(
    'Busy. The rule says stop.',
  );
});
