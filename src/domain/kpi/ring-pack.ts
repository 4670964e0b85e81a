import { type RingFact, ringFates } from './rings';

/** How many numbers one ring takes. */
const width = 4;

/**
 * Rings as numbers, for the cache: agent, seconds from the start of the call, seconds it rang, fate.
 *
 * @example packRings([{ userId: 7, after: 12, seconds: 25, fate: 'declined' }]) // [7, 12, 25, 1]
 */
export const packRings = (rings: readonly RingFact[]): readonly number[] =>
  rings.flatMap(({ userId, after, seconds, fate }) => [
    userId,
    after,
    seconds,
    ringFates.indexOf(fate),
  ]);

/** Reads what {@link packRings} made; `undefined` for anything else. */
export function unpackRings(packed: unknown): readonly RingFact[] | undefined {
  if (!Array.isArray(packed)) return undefined;
  return Array.from({ length: Math.floor(packed.length / width) }, (_, index) => {
    const [userId, after, seconds, fate] = packed.slice(index * width, (index + 1) * width);
    return { userId, after, seconds, fate: ringFates[fate] ?? 'open' };
  });
}
