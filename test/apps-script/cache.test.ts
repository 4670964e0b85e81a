import { createCache } from '../../src/apps-script/cache';
import { connectServices } from '../../src/apps-script/services';

const entries = new Map<string, string>();
const google = {
  getAll: (keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (entries.has(key) ? [[key, entries.get(key)]] : []))),
  putAll: (values: Readonly<Record<string, string>>) => {
    for (const [key, value] of Object.entries(values)) entries.set(key, value);
  },
  removeAll: (keys: readonly string[]) => {
    for (const key of keys) entries.delete(key);
  },
};
/** Compresses nothing: only lengths matter here. */
const utilities = {
  getUuid: () => '01234567-89ab',
  newBlob: (content: string) => ({ getBytes: () => content, getDataAsString: () => content }),
  gzip: (blob: { getBytes(): string }) => blob,
  ungzip: (blob: { getBytes(): string }) => ({ getDataAsString: () => blob.getBytes() }),
  base64Encode: (text: string) => text,
  base64Decode: (text: string) => text,
};
const globals = {
  Utilities: utilities,
  CacheService: { getScriptCache: () => google },
  ...Object.fromEntries(
    ['SpreadsheetApp', 'PropertiesService', 'LockService', 'UrlFetchApp', 'ScriptApp'].map(
      (name) => [name, {}],
    ),
  ),
};
beforeAll(() => void Object.assign(globalThis, globals));
afterAll(() => {
  for (const name of Object.keys(globals)) delete (globalThis as Record<string, unknown>)[name];
});

test('a text that is too long to keep does not leave its predecessor behind', () => {
  const cache = createCache(connectServices());
  cache.write({ one: 'before', two: 'other' }, 60);
  expect(cache.read(['one', 'two'])).toEqual({ one: 'before', two: 'other' });
  cache.write({ one: 'x'.repeat(2_000_000) }, 60);
  expect(cache.read(['one', 'two'])).toEqual({ two: 'other' });
});
