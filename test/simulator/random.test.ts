import fc from 'fast-check';
import { Random } from '../../simulator/random';

const draws = (random: Random) => Array.from({ length: 20 }, () => random.next());

test('the same seed gives the same numbers, another seed others', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (seed, other) => {
      expect(draws(new Random(seed))).toEqual(draws(new Random(seed)));
      if (seed !== other) expect(draws(new Random(seed))).not.toEqual(draws(new Random(other)));
    }),
  );
});

test('a fork does not depend on how far its parent has been drawn', () => {
  const fresh = new Random(7);
  const used = new Random(7);
  used.next();
  expect(draws(used.fork('a'))).toEqual(draws(fresh.fork('a')));
  expect(draws(fresh.fork('a'))).not.toEqual(draws(fresh.fork('b')));
});

test('whole numbers stay between their ends, both included', () => {
  const random = new Random(3);
  const drawn = new Set(Array.from({ length: 500 }, () => random.integer(2, 5)));
  expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
});

test('a shuffle keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      expect(new Random(seed).shuffle(items).sort()).toEqual([...items].sort());
    }),
  );
});

test('draws have the mean and the median they are asked for', () => {
  const random = new Random(11);
  const waits = Array.from({ length: 5000 }, () => random.exponential(60));
  expect(waits.reduce((a, b) => a + b) / waits.length).toBeCloseTo(60, -1);
  const talks = Array.from({ length: 5000 }, () => random.logNormal(180, 0.6)).sort(
    (a, b) => a - b,
  );
  expect(talks[2500]).toBeGreaterThan(165);
  expect(talks[2500]).toBeLessThan(195);
});
