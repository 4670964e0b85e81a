import { isCountryOrNone, listCountries } from '../../../src/domain/settings/countries';

test('every country has a name, each name once, in order', () => {
  const names = listCountries().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(240);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(listCountries().every(({ code, name }) => code !== name)).toBe(true);
});

test.each([
  ['FR', true],
  ['', true],
  ['ZZ', false],
  [undefined, false],
  [33, false],
])('%j may be a default country: %s', (value, isGood) => {
  expect(isCountryOrNone(value)).toBe(isGood);
});
