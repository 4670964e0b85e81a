import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * What became of the contacts when they were last gone through; the property CONTACTS_INDEX.
 *
 * ```
 * {"source":"|FR","sum":"1f3a-99c0","lookedAt":1763600000,"tookSeconds":2.4,"builtAt":1763590000,
 *  "contacts":1250,"problems":3,"why":""}
 * ```
 */
export interface ContactsState {
  /** The sheet and the country the numbers were read with. */
  readonly source: string;
  /** What the sheet held, see `sumOf`; empty while there is no index. */
  readonly sum: string;
  /** When somebody last began to look. */
  readonly lookedAt: EpochSeconds;
  readonly tookSeconds: Seconds;
  /** When the cache was last filled. */
  readonly builtAt: EpochSeconds;
  /** Rows with at least one number. */
  readonly contacts: number;
  /** Rows in which something is wrong. */
  readonly problems: number;
  /** Why the contacts are not used, or not all of them; a sentence for people, empty when they are. */
  readonly why: string;
}

const nothingYet: ContactsState = {
  source: '',
  sum: '',
  lookedAt: 0,
  tookSeconds: 0,
  builtAt: 0,
  contacts: 0,
  problems: 0,
  why: '',
};

/** Reads the property; whatever is missing or of another kind starts anew, which does no harm. */
export function parseContactsState(text: string | undefined): ContactsState {
  const stored = parseObject(text);
  const entries = Object.entries(nothingYet).map(([name, initial]) => {
    const value = stored[name];
    return [name, typeof value === typeof initial ? value : initial];
  });
  return Object.fromEntries(entries) as unknown as ContactsState;
}

/** The property's text. */
export const contactsStateText = (state: ContactsState): string => JSON.stringify(state);

/** Names what contacts are read from. */
export const sourceOf = (settings: {
  readonly contactsSheet: string;
  readonly defaultCountry: string;
}): string => `${settings.contactsSheet}|${settings.defaultCountry}`;

/** The clock looks at the contacts at most so often; it costs reading the whole sheet. */
const leastPause: Seconds = 600;

/** However long a look takes: the cache must be filled again before it forgets. */
const longestPause: Seconds = 3_000;

/** A look may take this share of the time: of the 90 minutes a day Google allows, five at most. */
const restPerSecond = 300;

/** Whether it is time to look whether somebody changed the contacts. */
export function isLookDue(state: ContactsState, now: EpochSeconds, source: string): boolean {
  if (state.source !== source || now < state.lookedAt) return true;
  const pause = Math.min(longestPause, Math.max(leastPause, state.tookSeconds * restPerSecond));
  return now - state.lookedAt >= pause;
}

/** Google's cache forgets after six hours. */
const keptSeconds: Seconds = 6 * 3600;

/** Whether the cache will forget before the next look. */
export const isAging = ({ builtAt }: ContactsState, now: EpochSeconds): boolean =>
  now < builtAt || now - builtAt >= keptSeconds - longestPause - leastPause;
