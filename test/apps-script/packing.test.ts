import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { maxParts, pack, unpack } from '../../src/apps-script/packing';

/** Only what packing uses of Google's Utilities, met by Node. */
const utilities = {
  getUuid: randomUUID,
  newBlob: (content: string | Buffer) => ({
    getBytes: () => Buffer.from(content as string),
    getDataAsString: () => content.toString(),
  }),
  gzip: (blob: { getBytes(): Buffer }) => ({ getBytes: () => gzipSync(blob.getBytes()) }),
  ungzip: (blob: { getBytes(): Buffer }) => utilities.newBlob(gunzipSync(blob.getBytes())),
  base64Encode: (bytes: Buffer) => bytes.toString('base64'),
  base64Decode: (text: string) => Buffer.from(text, 'base64'),
};

beforeAll(() => {
  (globalThis as Record<string, unknown>).Utilities = utilities;
});
afterAll(() => {
  delete (globalThis as Record<string, unknown>).Utilities;
});

const googleLimit = 100 * 1024;
/** Text that does not compress, so that it takes several entries. */
const noise = (length: number, seed: number): string => {
  let state = seed || 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
};

test('a text comes back as it was, however long', () => {
  const source = noise(500_000, 5);
  const lengths = fc.oneof(fc.nat(5_000), fc.integer({ min: 5_000, max: 400_000 }));
  fc.assert(
    fc.property(lengths, fc.nat(90_000), (length, offset) => {
      const text = source.slice(offset, offset + length);
      expect(unpack(pack(text)) === text).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('no entry is larger than Google allows', () => {
  const parts = pack(noise(500_000, 7));
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(googleLimit);
});

test('ordinary text of other scripts survives', () => {
  const text = 'Ζωή · 山田 · 🙂 · עברית '.repeat(500);
  expect(unpack(pack(text))).toBe(text);
});

test('a text too long for its entries is not kept at all', () => {
  expect(pack(noise(maxParts * 130_000, 3))).toEqual([]);
});

const parts = (): string[] => pack(noise(300_000, 11));

test.each([
  ['the first entry is gone', (): (string | undefined)[] => [undefined, ...parts().slice(1)]],
  ['a later entry is gone', () => parts().map((part, at) => (at === 1 ? undefined : part))],
  [
    'an entry belongs to another writing',
    () => {
      const other = parts();
      return parts().map((part, at) => (at === 1 ? other[1] : part));
    },
  ],
  ['nothing is there', () => []],
  ['somebody else wrote there', () => ['hello']],
])('%s: that counts as a miss', (_, entries) => {
  expect(unpack(entries())).toBeUndefined();
});
