import fc from 'fast-check';
import { maskText } from '../../../src/domain/tv/mask-text';

test.each([
  ['Waiting now of Team: Support is 9, above 5', 'Waiting now of Team: Support is 9, above 5'],
  ['83.0 % at 14:03:22 (ack. by ana.m@example.com)', '83.0 % at 14:03:22 (ack. by somebody)'],
  ['Number: +33 1 23 45 67 89 is 12', 'Number: •• 89 is 12'],
  ['since 17 Nov 14:03:22, 0612345678', 'since 17 Nov 14:03:22, •• 78'],
  ['1:02:03 in 12,345 calls', '1:02:03 in 12,345 calls'],
])('%j is told as %j', (sentence, masked) => expect(maskText(sentence)).toBe(masked));

test('no address and no whole number is left, wherever it stands', () =>
  fc.assert(
    fc.property(
      fc.emailAddress(),
      fc.integer({ min: 100_000, max: 9_999_999_999 }),
      fc.lorem(),
      (email, digits, words) => {
        const told = maskText(`${words} ${email}, ${words} +33${digits} ${words}`);
        expect(told).not.toContain(email);
        expect(told).not.toContain('@');
        expect(told).not.toContain(String(digits));
        expect(told.startsWith(words)).toBe(true);
      },
    ),
  ));
