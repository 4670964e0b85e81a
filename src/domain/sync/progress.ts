import type { EpochSeconds } from '../time/units';
import type { Coverage } from './coverage';

/** The three cached databases. */
export type DirectoryPart = 'users' | 'teams' | 'numbers';

/** What one refresh leaves to the next: small, and kept in a property. */
export interface Progress {
  /** Start times between which every call is known. */
  readonly coverage?: Coverage;
  /** When each database was last read from Aircall. */
  readonly syncedAt: Readonly<Partial<Record<DirectoryPart, EpochSeconds>>>;
  /** Which version of Aircall's users API answers. */
  readonly usersApi: 'v1' | 'v2';
  /** How many availabilities there were, so that all their pages are asked for at once. */
  readonly availabilityCount: number;
  /** When the board last showed the truth. */
  readonly goodAt?: EpochSeconds;
  /** How many cells the board has ever taken, so that what it leaves is blanked. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** How the strip is coloured: its tone and its width, as one word. */
  readonly stripLook: string;
  /** How many runs have been noted; gives each its place in the Runs sheet. */
  readonly runs: number;
}

const nothingYet: Progress = {
  syncedAt: {},
  usersApi: 'v2',
  availabilityCount: 0,
  extent: { rows: 0, columns: 0 },
  stripLook: '',
  runs: 0,
};

/** Reads the stored progress; whatever is missing or unreadable starts anew. */
export function parseProgress(text: string | undefined): Progress {
  try {
    const stored = JSON.parse(text ?? '{}') as Partial<Progress>;
    return { ...nothingYet, ...stored };
  } catch {
    // starting anew costs requests, nothing else: the log knows what it holds
    return nothingYet;
  }
}
