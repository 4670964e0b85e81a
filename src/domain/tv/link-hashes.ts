import type { EpochSeconds } from '../time/units';
import { areEqualSecrets } from '../webhook/equal-secrets';
import { isExpired, type TvLink } from './tv-link';

/** What the cache holds of a link. Hashes, not keys: the cache is no place for secrets. */
export interface HashedLink extends Omit<TvLink, 'key' | 'createdAt'> {
  /** SHA-256 of its key. */
  readonly hash: string;
}

/** All links as a text for the cache. */
export const packLinks = (links: readonly TvLink[], hash: (text: string) => string): string =>
  JSON.stringify(
    links.map(({ key, createdAt: _, ...link }): HashedLink => ({ ...link, hash: hash(key) })),
  );

/** Reads what {@link packLinks} wrote; `undefined` when it is missing or none of ours. */
export function readHashedLinks(text: string | undefined): readonly HashedLink[] | undefined {
  try {
    const links: unknown = JSON.parse(text ?? '');
    return Array.isArray(links) ? (links as readonly HashedLink[]) : undefined;
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}

/**
 * The link whose key has this hash, if it opens anything now. Every link is compared to its end, so
 * that the time it takes tells nothing.
 *
 * @param revoked - Ids of links that were revoked a moment ago.
 */
export function findLink(
  links: readonly HashedLink[],
  keyHash: string,
  { revoked, now }: { readonly revoked: readonly string[]; readonly now: EpochSeconds },
): HashedLink | undefined {
  const matching = links.filter(({ hash }) => areEqualSecrets(keyHash, hash));
  return matching.find((link) => !isExpired(link, now) && !revoked.includes(link.id));
}
