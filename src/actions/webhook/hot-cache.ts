import type { Cache } from '../../ports/cache';

/** Cache text of the {@link Reception}; forget it whenever a property it is made of changes. */
export const receptionText = 'reception';

/** Cache text of how many deliveries did not prove themselves. */
export const rejectedText = 'rejected';

/** How long rejected deliveries are remembered, at most. */
const rejectedSeconds = 6 * 3600;

/** Counts a delivery that did not prove itself; approximate, two at once may count as one. */
export function countRejected(cache: Cache): void {
  const known = Number(cache.read([rejectedText])[rejectedText] ?? 0);
  cache.write(
    { [rejectedText]: String((Number.isFinite(known) ? known : 0) + 1) },
    rejectedSeconds,
  );
}

/** Cache text of when a delivery was last received (epoch seconds): an open Live page looks for it. */
export const toldText = 'told';

/** No longer than until the next scheduled refresh looks by itself. */
const toldSeconds = 1800;

/** Cache text of the calls that do not just ring any more; approximate, of two at once one may be lost. */
export const pastRingingText = 'pastRinging';

/**
 * Notes that something happened which the board does not show yet.
 *
 * @param more - Other texts to keep as long, in the same write.
 */
export const noteTold = (
  cache: Cache,
  at: number,
  more: Readonly<Record<string, string>> = {},
): void => cache.write({ [toldText]: String(at), ...more }, toldSeconds);
