import {
  capital,
  minutesWord,
  momentWord,
  outcomeWord,
  secondsWord,
} from '../../../../host/web/client/pages/words';

it.each([
  [0.0421, '0.042 s'],
  [3.14, '3.1 s'],
  [125.4, '2 min 5 s'],
])('%d seconds read %s', (seconds, words) => {
  expect(secondsWord(seconds)).toBe(words);
});

it.each([
  ['running', 'Running'],
  ['completed', 'Completed'],
  ['failed', 'Failed'],
  ['timedOut', 'Timed out'],
  ['killed', 'Stopped'],
] as const)('%s reads %s', (outcome, word) => {
  expect(outcomeWord(outcome)).toBe(word);
});

it('writes the rest', () => {
  expect(capital('web app')).toBe('Web app');
  expect(minutesWord(3.456)).toBe('3.5 min');
  expect(momentWord(undefined)).toBe('–');
  expect(momentWord(Date.parse('2026-11-20T10:00:00Z'))).toContain('2026');
});
