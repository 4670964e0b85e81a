import type { EpochSeconds, Seconds } from '../time/units';
import { type Availability, parseAvailability } from './availability';

/** The cache text of what each user did when the board was last refreshed. */
export const presenceText = 'presence';

/** Older than this, presence says nothing about whether somebody can be rung now. */
const freshSeconds: Seconds = 60;

/**
 * What every user does, as a short text for the cache: the ids of each word.
 *
 * @example packPresence(presence, 1790000000) // '{"at":1790000000,"available":[7,9],"in_call":[3]}'
 */
export function packPresence(
  presence: ReadonlyMap<number, Availability>,
  at: EpochSeconds,
): string {
  const ids: Record<string, number[]> = {};
  for (const [id, availability] of presence) {
    const word = availability.kind === 'unknown' ? availability.word : availability.kind;
    ids[word] = [...(ids[word] ?? []), id];
  }
  return JSON.stringify({ ...ids, at });
}

/**
 * Reads what {@link packPresence} wrote.
 *
 * @returns `undefined` when it is none of ours, or more than a minute old.
 */
export function readPresence(
  text: string | undefined,
  now: EpochSeconds,
): ReadonlyMap<number, Availability> | undefined {
  try {
    const { at, ...words } = JSON.parse(text ?? '') as { at: unknown } & Record<string, unknown>;
    if (typeof at !== 'number' || Math.abs(now - at) > freshSeconds) return undefined;
    const entries = Object.entries(words).flatMap(([word, ids]) =>
      (Array.isArray(ids) ? ids : []).map((id) => [Number(id), parseAvailability(word)] as const),
    );
    return new Map(entries);
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}
