import { fitsPhone, readPhoneWish } from '../../../src/domain/search/phone-wish';

test.each([
  ['  ', { kind: 'any' }],
  ['+33 (0)6 39 98 11 22', { kind: 'number', e164: '+33639981122' }],
  ['06 39 98 11 22', { kind: 'number', e164: '+33639981122' }],
  ['39 98', { kind: 'digits', digits: '3998' }],
  ['12', undefined],
  ['hello', undefined],
])('%j is read as %j', (text, wish) => {
  expect(readPhoneWish(text, 'FR')).toEqual(wish);
});

test.each([
  ['+33639981122', '+33 6 39 98 11 22', true],
  [' 33639981122', '+33 6 39 98 11 22', true],
  ['0639981122', '+33 6 39 98 11 22', true],
  ['+33639981122', '06 39 98 11 22', true],
  ['+33639981122', '+33 6 39 98 11 23', false],
  ['+33639981122', undefined, false],
  ['981122', '+33 6 39 98 11 22', true],
  ['0639', '+33 6 39 98 11 22', false],
  ['0639', '06 39 98 11 22', true],
  ['33639', '06 39 98 11 22', true],
  ['', undefined, true],
])('%j looked for, %j called: %s', (wanted, external, fits) => {
  const wish = readPhoneWish(wanted, 'FR');
  expect(wish && fitsPhone(wish, external, 'FR')).toBe(fits);
});
