import fc from 'fast-check';
import { toE164 } from '../../../src/domain/phone/e164';

test.each([
  ['+33 1 76 11 11 11', '', '+33176111111'],
  ['+33176111111', '', '+33176111111'],
  ['+33 (0)1 76 11 11 11', '', '+33176111111'],
  ['+44 (0)20 7946 0000', 'FR', '+442079460000'],
  ['+39 (0)6 12345678', '', '+390612345678'],
  ['0033 1 76 11 11 11', '', '+33176111111'],
  ['0033176111111', 'US', '+33176111111'],
  ['011 33 1 76 11 11 11', 'US', '+33176111111'],
  [' 33 1 76 11 11 11', '', '+33176111111'],
  [' 33176111111', 'FR', '+33176111111'],
  ['33176111111', 'US', '+33176111111'],
  ['01 76 11 11 11', 'FR', '+33176111111'],
  ['01.76.11.11.11', 'FR', '+33176111111'],
  ['(212) 555-0123', 'US', '+12125550123'],
  ['\u202a+33 6 39 98 11 22\u202c', '', '+33639981122'],
])('%j with the country %j is %s', (text, country, e164) => {
  expect(toE164(text, country)).toBe(e164);
});

test.each([
  ['', ''],
  ['01 76 11 11 11', ''],
  ['12345', 'FR'],
  ['anonymous', 'FR'],
  ['+999 12', ''],
  ['=HYPERLINK("x")', 'FR'],
  ['+33 1 76 11 11 11 or so', ''],
])('%j with the country %j is no number', (text, country) => {
  expect(toE164(text, country)).toBeUndefined();
});

test('a number is the same however it is written', () => {
  const digits = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));
  const gaps = fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      digits,
      gaps,
      fc.constantFrom('+33', '0033', '33', ' 33', '0'),
      (rest, gap, lead) => {
        const written = `${lead}1${[...rest].map((digit, at) => `${gap[at]}${digit}`).join('')}`;
        expect(toE164(written, 'FR')).toBe(`+331${rest}`);
      },
    ),
    { numRuns: 200 },
  );
});
