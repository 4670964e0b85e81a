import type { Call } from '../calls/call';
import type { Preset } from '../results/period';
import type { SearchCriteria } from '../search/criteria';
import type { EpochSeconds, Seconds } from '../time/units';
import type { TeamOption } from './settings-view';

/** Which calls a page wants to see. */
export type CallsWish =
  | { readonly kind: 'search'; readonly criteria: SearchCriteria }
  /** One agent's calls of the activity period, and the missed ones of the agent's numbers. */
  | { readonly kind: 'user'; readonly userId: number }
  /** Everyone's calls of the activity period, as far as the team filter shows them. */
  | { readonly kind: 'everyone' };

/** A sound file's address while it works. It is shown, never stored. */
export interface SoundLink {
  readonly url: string;
  /** `undefined` when the address does not say. */
  readonly expiresAt: EpochSeconds | undefined;
}

/** A call a search found. */
export interface FoundCall {
  readonly call: Call;
  readonly recording?: SoundLink;
  readonly voicemail?: SoundLink;
  /** Set on a missed call that is shown because the agent is assigned to its number. */
  readonly isMissedOnNumber?: boolean;
  /** Why it is listed, in a sentence, where that is not the same for all. */
  readonly reason?: string;
  /** The call as Aircall tells it, indented JSON; addresses of sound files are left out. */
  readonly details: string;
}

/** Where a search goes on; made by the server, handed back to it unread. */
export type SearchCursor = string;

/**
 * One slice of a search. The page asks for slices until there is no `next`, and stops when told to:
 * the server keeps nothing, so a closed page leaves nothing behind.
 */
export interface CallsSlice {
  /** Newest first within the slice. */
  readonly calls: readonly FoundCall[];
  /** The period that is searched, both ends included. */
  readonly period: { readonly from: EpochSeconds; readonly to: EpochSeconds };
  readonly progress: {
    readonly pagesRead: number;
    /** As far as known by now; splitting a period makes it more. */
    readonly pagesInAll: number;
  };
  /** Set when the archive goes on: it is still looking, or has begun to answer. */
  readonly archive?: 'working' | 'answering';
  /** `undefined`: this was the last slice. */
  readonly next: SearchCursor | undefined;
  /** How long to wait before the next slice, when the minute's requests are used up; else 0. */
  readonly waitSeconds: Seconds;
}

/** A thing people choose from a list. */
export interface Option {
  readonly id: number;
  readonly name: string;
}

/** Everything the form of the advanced search shows. */
export interface SearchForm {
  /** IANA name; all times on the page are in it. */
  readonly timeZone: string;
  readonly now: EpochSeconds;
  readonly users: readonly Option[];
  readonly numbers: readonly Option[];
  readonly teams: readonly TeamOption[];
  /** Names of Aircall's tags. */
  readonly tags: readonly string[];
  /** Why no tag is in the list; empty when there are some. */
  readonly whyNoTags: string;
  readonly saved: readonly SavedSearch[];
}

/** A search under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly criteria: SearchCriteria;
  /** Its period when it was chosen by its chip, and so moves on; else it is kept as it was. */
  readonly days?: Preset;
}

/** What a history page shows besides its calls. */
export interface HistoryView {
  /** The agent, or `undefined` for everyone. */
  readonly who: Option | undefined;
  readonly timeZone: string;
  readonly now: EpochSeconds;
  readonly lookbackMinutes: number;
  /** Names of the teams whose calls alone are shown; empty: no filter. */
  readonly teams: readonly string[];
}

/** Results to be written to a tab. Large ones come in parts, in order. */
export interface CopyPart {
  /** The tab of the parts before; absent on the first part. */
  readonly sheetId?: string;
  readonly calls: readonly Call[];
  /** The criteria in words; becomes the note of the first cell. */
  readonly criteria: string;
}

/** Where results were written. */
export interface CopyOutcome {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Rows in the tab by now. */
  readonly rows: number;
}
