/**
 * What receiving a delivery needs to know, small enough for the cache: the properties are read only
 * when the cache forgot it.
 *
 * Hashes, not secrets: the cache is no place for those.
 */
export interface Reception {
  /** SHA-256 of the key in the webhook's address. */
  readonly keyHash: string;
  /** SHA-256 of the token Aircall puts into every delivery. */
  readonly tokenHash: string;
  /** Deliveries are turned away unread. */
  readonly isPaused: boolean;
  readonly spreadsheetId: string;
  /** The property SHEETS as it is stored. */
  readonly sheets: string;
}

/** Reads what the cache holds; `undefined` when it is none of ours. */
export function parseReception(text: string | undefined): Reception | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Reception> | null;
    const texts = [value?.keyHash, value?.tokenHash, value?.spreadsheetId, value?.sheets];
    const isWhole = texts.every((each) => typeof each === 'string');
    return isWhole && typeof value?.isPaused === 'boolean' ? (value as Reception) : undefined;
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}
