import fc from 'fast-check';
import {
  hasOpenLink,
  isExpired,
  linkLives,
  makeTvLink,
  mostLinks,
  parseTvLinks,
} from '../../../src/domain/tv/tv-link';
import { now } from '../../builders/now';

const facts = { id: '4f0c2a91', key: 'k'.repeat(64), name: 'Support floor', days: 0 } as const;
const link = makeTvLink(facts, now, 'TV');

test('a link that is made is read back as it was', () =>
  expect(parseTvLinks(JSON.stringify([link]))).toEqual([link]));

test.each([
  ['no property', undefined],
  ['an empty one', ''],
  ['something else', '{"id":"a"}'],
  ['half of it', '[{"id":"a"'],
  ['a link without a key', JSON.stringify([{ ...link, key: '' }])],
  ['a key that is no text', JSON.stringify([{ ...link, key: 7 }])],
  ['an end that is no number', JSON.stringify([{ ...link, expiresAt: 'never' }])],
  ['nothing', '[null]'],
])('%s opens nothing', (_, stored) => expect(parseTvLinks(stored)).toEqual([]));

test.each([
  ['a day', 1, 86_400],
  ['30 days', 30, 30 * 86_400],
  ['a year', 365, 365 * 86_400],
] as const)('a link for %s opens until then and no longer', (_, days, seconds) => {
  const ending = makeTvLink({ ...facts, days }, now, 'TV');
  expect(isExpired(ending, now + seconds - 1)).toBe(false);
  expect(isExpired(ending, now + seconds)).toBe(true);
  expect(hasOpenLink([ending], now + seconds)).toBe(false);
  expect(hasOpenLink([ending, link], now + seconds)).toBe(true);
});

test('a link without an end opens for ever', () => expect(isExpired(link, 9e9)).toBe(false));

test.each([
  ['', 'TV'],
  [' \n ', 'TV'],
  ['Sales\nLyon', 'Sales Lyon'],
  ['x'.repeat(50), `${'x'.repeat(39)}…`],
])('a link called %j is named %j', (name, expected) =>
  expect(makeTvLink({ ...facts, name }, now, 'TV').name).toBe(expected),
);

test('as many links as there may be fit into a property, whatever they are called', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...linkLives),
      (name, days) => {
        const one = makeTvLink({ ...facts, name: name || '界'.repeat(60), days }, now, 'TV');
        const all = JSON.stringify(Array.from({ length: mostLinks }, () => one));
        return Buffer.byteLength(all) <= 8066;
      },
    ),
  );
});
