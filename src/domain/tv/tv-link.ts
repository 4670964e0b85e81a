import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * A link to the TV page that somebody made; kept in the property TV_KEYS, as a JSON list of them.
 *
 * @example {"id":"4f0c2a91","name":"Support floor","key":"9b…","createdAt":1790000000}
 */
export interface TvLink {
  readonly id: string;
  /** What people call it; the page shows it. */
  readonly name: string;
  /** What opens the page: nobody can guess it. */
  readonly key: string;
  readonly createdAt: EpochSeconds;
  /** The first second in which it opens nothing any more; `undefined`: it never ends. */
  readonly expiresAt?: EpochSeconds;
}

/** A property holds 8,066 bytes, and a link with the longest name takes some 340. */
export const mostLinks = 20;

const longestName = 40;

/** For how many days a link can be made; 0: until it is revoked. */
export const linkLives = [0, 1, 30, 365] as const;

/** One of {@link linkLives}. */
export type LinkLife = (typeof linkLives)[number];

const day: Seconds = 86_400;

/** Reads the property; what is none of ours is left out. */
export function parseTvLinks(stored: string | undefined): readonly TvLink[] {
  try {
    const values: unknown = JSON.parse(stored ?? '');
    return Array.isArray(values) ? values.filter(isLink) : [];
  } catch {
    // nobody made a link yet, or somebody typed into the property: then no link opens
    return [];
  }
}

function isLink(value: unknown): value is TvLink {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, key, createdAt, expiresAt } = value as Partial<Record<keyof TvLink, unknown>>;
  return (
    [id, name, key].every((text) => typeof text === 'string' && text !== '') &&
    typeof createdAt === 'number' &&
    (expiresAt === undefined || typeof expiresAt === 'number')
  );
}

/** A new link. @param name - As a person typed it; it may be empty. */
export function makeTvLink(
  facts: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly days: LinkLife;
  },
  now: EpochSeconds,
  fallbackName: string,
): TvLink {
  const { id, key, name, days } = facts;
  const createdAt = Math.floor(now);
  return {
    id,
    name: clipText(cleanText(name), longestName) || fallbackName,
    key,
    createdAt,
    ...(days > 0 && { expiresAt: createdAt + days * day }),
  };
}

/** Whether a link has come to its end. */
export const isExpired = ({ expiresAt }: Pick<TvLink, 'expiresAt'>, now: EpochSeconds): boolean =>
  expiresAt !== undefined && now >= expiresAt;

/** Whether any link opens the page now: only then is there anything to keep for it. */
export const hasOpenLink = (links: readonly TvLink[], now: EpochSeconds): boolean =>
  links.some((link) => !isExpired(link, now));
