import fc from 'fast-check';
import { drawDigits, places, toE164, toRawDigits } from '../../../simulator/account/digits';
import { Random } from '../../../simulator/random';

test('what is drawn is written again as it was drawn', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...places), (seed, place) => {
      const digits = drawDigits(new Random(seed), place);
      expect(toE164(digits)).toMatch(/^\+[1-9]\d{6,14}$/);
      expect(toRawDigits(toE164(digits))).toBe(digits);
    }),
  );
});

test.each([
  ['+33639981234', '+33 6 39 98 12 34'],
  ['+12125550123', '+1 212-555-0123'],
  ['+5511999990000', '+5511999990000'],
  [undefined, 'anonymous'],
])('%s is shown as %s', (e164, shown) => {
  expect(toRawDigits(e164)).toBe(shown);
});
