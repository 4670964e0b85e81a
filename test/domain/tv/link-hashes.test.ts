import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { findLink, packLinks, readHashedLinks } from '../../../src/domain/tv/link-hashes';
import { makeTvLink } from '../../../src/domain/tv/tv-link';
import { now } from '../../builders/now';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const aLink = (id: string, days: 0 | 1 = 0) =>
  makeTvLink({ id, key: `key of ${id}`, name: `Link ${id}`, days }, now, 'TV');
const links = [aLink('a'), aLink('b', 1), aLink('c')];
const text = packLinks(links, hash);
const kept = readHashedLinks(text) ?? [];
const find = (key: string, at = now, revoked: readonly string[] = []) =>
  findLink(kept, hash(key), { revoked, now: at })?.id;

test('the cache never holds a key', () => {
  for (const { key } of links) expect(text).not.toContain(key);
  expect(text).toContain(hash('key of a'));
});

test.each([
  ['a key opens its own link', 'key of b', now, [], 'b'],
  ['until it expires', 'key of b', now + 86_400, [], undefined],
  ['or is revoked', 'key of a', now, ['a'], undefined],
  ['while the others still open', 'key of c', now, ['a'], 'c'],
  ['an unknown key opens nothing', 'key of d', now, [], undefined],
  ['nor does no key', '', now, [], undefined],
  ['nor a hash itself', hash('key of a'), now, [], undefined],
] as const)('%s', (_, key, at, revoked, id) => expect(find(key, at, revoked)).toBe(id));

test.each([[undefined], [''], ['{}'], ['[{"id"'], ['null']])('%j is no list of links', (stored) =>
  expect(readHashedLinks(stored)).toBeUndefined(),
);

test('no text but a key opens a link', () =>
  fc.assert(
    fc.property(fc.string(), (guess) => {
      fc.pre(!links.some(({ key }) => key === guess));
      return find(guess) === undefined;
    }),
  ));
