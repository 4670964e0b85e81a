import fc from 'fast-check';
import { maskDigits } from '../../../src/domain/tv/mask-digits';

test.each([
  ['+33 6 11 22 33 44', '•• 44'],
  ['+442079460123', '•• 23'],
  ['123456', '•• 56'],
  ['12345', '••'],
  ['112', '••'],
  ['anonymous', ''],
  ['', ''],
  [undefined, ''],
])('%j is shown as %j', (digits, shown) => expect(maskDigits(digits)).toBe(shown));

test('never more than two digits are shown', () =>
  fc.assert(
    fc.property(fc.string(), fc.bigInt({ min: 0n }), (text, number) => {
      const shown = maskDigits(`${text}${number}`);
      return shown.replace(/\D/g, '').length <= 2 && /^(?:|••|•• \d\d)$/.test(shown);
    }),
  ));
