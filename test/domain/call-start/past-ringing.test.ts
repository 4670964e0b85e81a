import {
  addPastRinging,
  hasPastRinging,
  isPastRinging,
} from '../../../src/domain/call-start/past-ringing';

test.each([
  ['call.created', false],
  ['call.ringing_on_agent', false],
  ['call.answered', true],
  ['call.hungup', true],
  ['user.wut_start.v2', false],
])('%s: %s', (event, isPast) => expect(isPastRinging(event)).toBe(isPast));

test('a call is there once, newest first; the oldest go', () => {
  expect(addPastRinging(addPastRinging('7', 8), 7)).toBe('7,8');
  const long = Array.from({ length: 100 }, (_, id) => id).join(',');
  expect(addPastRinging(long, 500).split(',')).toHaveLength(100);
  expect(hasPastRinging(addPastRinging(long, 500), 99)).toBe(false);
});

test.each([undefined, '', 'nonsense', '{"7":1}'])('a cache that says %j holds nobody', (text) => {
  expect(hasPastRinging(text, 7)).toBe(false);
  expect(addPastRinging(text, 7)).toBe('7');
});
