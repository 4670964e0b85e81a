import { toE164Prefix } from '../../../src/domain/phone/prefix';

test.each([
  ['+33', '+33'],
  ['+33 1', '+331'],
  [' 0033 (1) ', '+331'],
  ['33-1.76', '+33176'],
  ['+33 (0)1', '+331'],
  ['+44 (0) 20', '+4420'],
  ['01', '+331'],
  ['06 12', '+33612'],
])('%s is %s', (text, prefix) => {
  expect(toE164Prefix(text, 'FR')).toBe(prefix);
});

test.each(['', '+', 'Paris', '+0', '000', '+33x', '1234567890123456'])('%j is none', (text) => {
  expect(toE164Prefix(text, 'FR')).toBeUndefined();
});

test('the zero of a country says nothing when no country is known', () => {
  expect(toE164Prefix('01', '')).toBeUndefined();
});

test('a country that keeps its zero keeps it', () => {
  expect(toE164Prefix('06', 'IT')).toBe('+3906');
});
