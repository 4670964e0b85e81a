/** Cache text of the board for TV pages, as it is sent: a `TvBoard`. */
export const tvBoardText = 'tv';

/** Cache text of who may see it: hashes of the links' keys. */
export const tvLinksText = 'tvLinks';

/**
 * Cache text of the ids of links that were revoked. A refresh that began before may still write the
 * list of links as it was then.
 */
export const tvRevokedText = 'tvRevoked';

/** Cache text of when a screen last asked with a key (epoch seconds). @param keyHash - Of the key. */
export const tvSeenText = (keyHash: string): string => `tvSeen-${keyHash.slice(0, 16)}`;

/** How long they are kept: Google's longest. */
export const tvSeconds = 6 * 3600;
