/**
 * Which of so many buckets a number belongs to: FNV-1a over its characters, so that numbers in a
 * row spread evenly and the answer never changes between versions.
 *
 * @param number - In E.164.
 * @returns From 0 up to, not including, `buckets`.
 * @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ — offset basis and prime of 32 bits (read 2026-11-21).
 */
export function bucketOf(number: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < number.length; index += 1) {
    hash = Math.imul(hash ^ number.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % buckets;
}
