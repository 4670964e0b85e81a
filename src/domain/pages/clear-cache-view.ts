import type { Seconds } from '../time/units';
import type { KeyView } from './settings-view';

/** One thing that Clear cache forgets. */
export interface CachedPart {
  readonly count: number;
  /** When it was read, as short as it can be told; absent when that is not known. */
  readonly at?: string;
}

/** What the next refresh costs once everything is forgotten. */
export interface ColdCost {
  readonly requests: number;
  /** About how long it takes. */
  readonly seconds: Seconds;
}

/** Everything the Clear cache sidebar shows. */
export interface ClearCacheView {
  readonly users: CachedPart;
  readonly teams: CachedPart;
  readonly numbers: CachedPart;
  /** Pairs of a user and a number. */
  readonly assignments: CachedPart;
  /** Finished calls of the activity period; the log keeps them. */
  readonly calls: CachedPart;
  readonly key: KeyView;
  readonly next: ColdCost;
  /** What mapping again would cost, in words; empty when nothing is mapped. */
  readonly mappingEstimate: string;
}

/** What a page asks for. */
export interface ClearCacheWish {
  /** Whether the Aircall API key goes as well. */
  readonly forgetKey: boolean;
}

/** What came of it; the script opens the page with this when it was done before. */
export interface Cleared {
  /** A time of day. */
  readonly at: string;
  /** What was there until then. */
  readonly before: ClearCacheView;
  readonly isKeyForgotten: boolean;
}
