import fc from 'fast-check';
import { Clock } from '../../../clock/clock';
import { Cache } from '../../../host/services/cache/cache';
import { CacheStore } from '../../../host/services/cache/cache-store';
import { evaluate, makeHost, NOON } from '../open-host';

function makeCache(kept?: string) {
  const clock = new Clock({ now: NOON, speed: 0 });
  const store = new CacheStore(clock, () => kept);
  return { clock, store, cache: new Cache(store, 'script') };
}

it('keeps texts, whatever is given', () => {
  const { cache } = makeCache();
  cache.put('n', 1);
  cache.putAll({ a: { toString: () => 'object' }, b: null });
  expect(cache.getAll(['n', 'a', 'b', 'missing'])).toEqual({ n: '1', a: 'object', b: 'null' });
  expect(cache.get('missing')).toBeNull();
});

it('forgets what is removed', () => {
  const { cache } = makeCache();
  cache.putAll({ a: 1, b: 2, c: 3 });
  cache.remove('a');
  cache.removeAll(['b', 'never']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
});

it.each([
  [undefined, 600],
  [30, 30],
  [0, 600],
  [-5, 600],
  [100_000, 21_600],
])('told %p seconds, it keeps a value for %i', (given, seconds) => {
  const { clock, cache } = makeCache();
  cache.put('k', 'v', given);
  clock.set({ now: NOON + seconds * 1000 - 1 });
  expect(cache.get('k')).toBe('v');
  clock.set({ now: NOON + seconds * 1000 });
  expect(cache.get('k')).toBeNull();
});

it.each([
  ['a key of 251 characters', 'k'.repeat(251), 'v', 'Argument too large: key'],
  ['a value over 100 KB', 'k', 'v'.repeat(102_401), 'Argument too large: value'],
  ['a value over 100 KB of bytes', 'k', 'é'.repeat(51_201), 'Argument too large: value'],
])('refuses %s', (_, key, value, message) => {
  expect(() => makeCache().cache.put(key, value)).toThrow(message);
});

it('drops the hundred oldest when a thousand are there, read or not', () => {
  const { cache } = makeCache();
  for (let i = 0; i < 1000; i += 1) cache.put(`k${i}`, i);
  expect(cache.get('k0')).toBe('0');
  cache.put('k0', 'again');
  cache.put('one more', 'x');
  expect([cache.get('k0'), cache.get('k99'), cache.get('k100')]).toEqual([null, null, '100']);
});

it('never holds more than a thousand', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { minLength: 1000, maxLength: 2500 }), (keys) => {
      const { cache } = makeCache();
      for (const key of keys) cache.put(key, 'x');
      const held = Object.keys(cache.getAll([...new Set(keys)])).length;
      expect(held).toBeLessThanOrEqual(1000);
      expect(cache.get(keys.at(-1))).toBe('x');
    }),
    { numRuns: 100 },
  );
});

it('lives on in its file, with its expiries', () => {
  const { clock, store, cache } = makeCache();
  cache.put('short', 'a', 10);
  cache.put('long', 'b', 100);
  clock.set({ now: NOON + 20_000 });
  const again = makeCache(store.takeChanges().get('cache.json'));
  again.clock.set({ now: NOON + 20_000 });
  expect(again.cache.getAll(['short', 'long'])).toEqual({ long: 'b' });
});

it('loses what it is told to, in every scope', () => {
  const { store, cache } = makeCache();
  const other = new Cache(store, 'document');
  cache.putAll({ 'paint.0': 'a', 'paint.1': 'b', trail: 'c' });
  other.put('paint.0', 'd');
  expect(store.lose((key) => key.startsWith('paint'))).toBe(3);
  expect(cache.getAll(['paint.0', 'paint.1', 'trail'])).toEqual({ trail: 'c' });
  expect(other.get('paint.0')).toBeNull();
  expect(store.lose((key) => key === 'never')).toBe(0);
});

describe('in a script', () => {
  const host = makeHost();
  afterAll(() => host.close());

  it('script, user and document have their own; a web app has no document', async () => {
    const caches = `['Script', 'User', 'Document'].map((name) => CacheService['get' + name + 'Cache']())`;
    await evaluate(host, `${caches}.map((cache, i) => cache.put('k', i))`);
    expect(await evaluate(host, `${caches}.map((cache) => cache.get('k'))`)).toEqual([
      '0',
      '1',
      '2',
    ]);
    expect(await evaluate(host, 'CacheService.getDocumentCache()', { as: 'webapp' })).toBeNull();
  });
});
