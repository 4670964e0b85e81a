import type { EpochSeconds } from '../time/units';
import type { LinkLife } from './tv-link';

/** Everything the sidebar TV page shows. */
export interface TvLinksView {
  /** The web app's address; empty when nobody knows one. */
  readonly address: string;
  /** Whether it is only Google's word. */
  readonly isSuggested: boolean;
  /** IANA name, for the dates below. */
  readonly timeZone: string;
  readonly now: EpochSeconds;
  /** Newest first. */
  readonly links: readonly TvLinkView[];
}

/** A link, as a person may see it. */
export interface TvLinkView {
  readonly id: string;
  readonly name: string;
  /** To be opened on the screen; empty while no address is known. */
  readonly url: string;
  readonly createdAt: EpochSeconds;
  readonly expiresAt?: EpochSeconds;
  readonly isExpired: boolean;
  /** When a screen last asked with it, to five minutes; absent when none did in the last hours. */
  readonly seenAt?: EpochSeconds;
}

/** The link a person asks for. */
export interface TvLinkWish {
  readonly name: string;
  readonly days: LinkLife;
  /** Of the web app. */
  readonly address: string;
}

/** What came of it, or what is wrong with the address in words. */
export type TvLinkOutcome =
  | { readonly made: true; readonly view: TvLinksView }
  | { readonly made: false; readonly problem: string };
