import { type Language, languages } from '../texts/language';

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
  readonly onStart: OnStart;
  /** In which notes are written. */
  readonly language: Language;
}

/** What is done when a call starts. */
export interface OnStart {
  /** Agents are shown insight cards. */
  readonly cards: boolean;
  /** Inbound calls are transferred by the routing rules. */
  readonly routes: boolean;
  /** All is decided and noted, and nothing sent. */
  readonly isDryRun: boolean;
}

/** Reads what the cache holds; `undefined` when it is none of ours. */
export function parseReception(text: string | undefined): Reception | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Reception> | null;
    const texts = [value?.keyHash, value?.tokenHash, value?.spreadsheetId, value?.sheets];
    const { cards, routes, isDryRun } = value?.onStart ?? {};
    const switches = [value?.isPaused, cards, routes, isDryRun];
    const isWhole =
      texts.every((each) => typeof each === 'string') &&
      switches.every((each) => typeof each === 'boolean') &&
      languages.some((language) => language === value?.language);
    return isWhole ? (value as Reception) : undefined;
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}
