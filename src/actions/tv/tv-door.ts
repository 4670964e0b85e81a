import { findLink, type HashedLink, packLinks, readHashedLinks } from '../../domain/tv/link-hashes';
import { parseTvLinks } from '../../domain/tv/tv-link';
import { parseJson } from '../cached-json';
import type { DoorWorld } from '../webhook/door-world';
import { tvBoardText, tvLinksText, tvRevokedText, tvSeenText } from './tv-texts';

/** What a TV page's requests need of the web app. */
export type TvDoor = Pick<DoorWorld, 'cache' | 'clock' | 'hash' | 'log' | 'readState'>;

/** What a key opens, from one read of the cache; the properties are read only when it forgot. */
export interface Opened {
  readonly link: HashedLink;
  /** The board as it was kept; `undefined` until a refresh keeps one. */
  readonly board: string | undefined;
  /** When a screen last asked with this key, as far as the cache knows. */
  readonly seenAt: number | undefined;
  readonly keyHash: string;
  /** Whether the properties had to be asked. */
  readonly isCold: boolean;
}

/** @returns `undefined` for a key that is unknown, expired or revoked. */
export function openDoor(
  { cache, clock, hash, readState }: TvDoor,
  key: string,
): Opened | undefined {
  if (key === '') return undefined;
  const keyHash = hash(key);
  const seen = tvSeenText(keyHash);
  const texts = cache.read([tvBoardText, tvLinksText, tvRevokedText, seen]);
  const known = readHashedLinks(texts[tvLinksText]);
  const links = known ?? readHashedLinks(packLinks(parseTvLinks(readState().TV_KEYS), hash)) ?? [];
  const revoked = parseJson<readonly string[]>(texts[tvRevokedText]) ?? [];
  const link = findLink(links, keyHash, { revoked, now: clock.now() });
  return (
    link && {
      link,
      keyHash,
      board: texts[tvBoardText],
      seenAt: Number(texts[seen]) || undefined,
      isCold: known === undefined,
    }
  );
}
