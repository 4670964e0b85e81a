import type { EpochSeconds, Seconds } from '../../domain/time/units';

/**
 * A value with its date, as one text for the cache. Texts that are to be forgotten at different
 * times can be kept in one write: whoever reads them looks at the date.
 *
 * @example dateText(['a'], 1790000000) // '1790000000|["a"]'
 */
export const dateText = (value: unknown, at: EpochSeconds): string =>
  `${at}|${JSON.stringify(value)}`;

/** Reads what {@link dateText} wrote; `undefined` when it is too old, missing or not ours. */
export function readDatedText<T>(
  text: string | undefined,
  now: EpochSeconds,
  maxAgeSeconds: Seconds,
): T | undefined {
  const bar = text?.indexOf('|') ?? -1;
  if (text === undefined || bar < 0) return undefined;
  if (!(Number(text.slice(0, bar)) > now - maxAgeSeconds)) return undefined;
  try {
    return JSON.parse(text.slice(bar + 1)) as T;
  } catch {
    // a cache may hold what an older version wrote; that counts as a miss
    return undefined;
  }
}
