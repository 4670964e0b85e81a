import type { CheckId } from '../../domain/self-test/check-ids';
import { both, open, same, sameList, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import type { LookWorld } from './look';
import { type Look, refusalOf, sayRefusal } from './look';

const sixHours = 21_600;

/** One that must be accepted and kept to the letter, and one that must be refused. */
function limits(
  keep: (size: number) => string | null,
  { most, tooMuch }: { readonly most: number; readonly tooMuch: number },
) {
  const say = texts.selfTest.values;
  const kept = refusalOf(() => {
    if (keep(most) === null) throw new Error(say.nothing);
  });
  const over = refusalOf(() => keep(tooMuch));
  return seen(
    kept === undefined && over !== undefined,
    `${most}: ${say.accepted}; ${tooMuch}: ${say.refused}`,
    `${most}: ${sayRefusal(kept)}; ${tooMuch}: ${sayRefusal(over)}`,
  );
}

const textOf = (size: number): string => 'x'.repeat(size);

/** What is claimed of properties, cache and lock. */
export const storeLooks = {
  'store.property-size': ({ lab }) =>
    limits((size) => lab.store.property(textOf(size)), { most: 8_000, tooMuch: 10_000 }),
  'store.property-merge': ({ lab }) => sameList(['one', 'two', null], lab.store.mergedProperties()),
  'store.cache-size': ({ lab }) =>
    limits((size) => lab.store.cached(textOf(size), 0, 60), { most: 100_000, tooMuch: 110_000 }),
  'store.cache-key': ({ lab }) =>
    limits((size) => lab.store.cached('one', size, 60), { most: 250, tooMuch: 251 }),
  'store.cache-longest': ({ lab }) => same('one', lab.store.cached('one', 0, sixHours)),
  'store.cache-misses': ({ lab }) => {
    const { answered, missing } = lab.store.cacheMisses();
    return both(same(1, answered), same(null, missing));
  },
  'lock.taken-twice': ({ lab }: LookWorld) => {
    const [first, second] = lab.lock.takeTwice();
    return first ? same(true, second) : open(texts.selfTest.why.lockTaken);
  },
  'lock.released': ({ lab }: LookWorld) => {
    const [before, after] = lab.lock.release();
    return before ? same(false, after) : open(texts.selfTest.why.lockTaken);
  },
} satisfies Partial<Record<CheckId, Look>>;
