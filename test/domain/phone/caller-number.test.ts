import fc from 'fast-check';
import { isE164, readCallerNumber } from '../../../src/domain/phone/caller-number';

test.each([
  ['+33176111111', '', '+33176111111'],
  [' 33176111111', '', '+33176111111'],
  ['33176111111', '', '+33176111111'],
  ['0033176111111', '', '+33176111111'],
  ['+33 1 76 11 11 11', '', '+33176111111'],
  // ten digits, which a guess by the country would take for a number of that country
  [' 4930901820', 'US', '+4930901820'],
  ['4930901820', 'US', '+4930901820'],
  ['01 76 11 11 11', 'FR', '+33176111111'],
])('%j is read, country %j', (text, country, number) => {
  expect(readCallerNumber(text, country)).toBe(number);
});

test.each(['', ' ', 'anonymous', '+', '0', '{{callerNumber}}', '12'])('%j is nobody', (text) => {
  expect(readCallerNumber(text, 'FR')).toBeUndefined();
});

const digits = fc
  .tuple(fc.constantFrom('+3317', '+4930', '+4420', '+1212', '+8190'), fc.nat({ max: 9_999_999 }))
  .map(([start, rest]) => `${start}${String(rest).padStart(7, '0')}`)
  .filter(isE164);

test('however its plus sign arrives, a number is the same, whatever the country', () => {
  fc.assert(
    fc.property(digits, fc.constantFrom('', 'US', 'FR', 'DE'), (number, country) => {
      const bare = number.slice(1);
      for (const text of [number, bare, ` ${bare}`, `00${bare}`]) {
        expect(readCallerNumber(text, country)).toBe(number);
      }
    }),
    { numRuns: 100 },
  );
});
