import { bucketOf } from '../../../src/domain/phone/bucket';

// FNV-1a, 32 bits: 'a' is e40c292c, 'foobar' bf9cf968 in the draft's own test vectors
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as the draft says', (text, hash) => {
  expect(bucketOf(text, 2 ** 32)).toBe(hash);
});

it('spreads numbers in a row over all buckets', () => {
  const buckets = 32;
  const sizes = new Array<number>(buckets).fill(0);
  for (let index = 0; index < 3200; index += 1) {
    const bucket = bucketOf(`+3317611${String(index).padStart(4, '0')}`, buckets);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
  expect(Math.min(...sizes)).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeLessThan(200);
});
