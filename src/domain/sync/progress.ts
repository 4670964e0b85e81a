import type { DayUse } from '../quota/day-use';
import { boardName, type SheetName } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import type { BoardExtent } from '../wallboard/grid';
import type { Coverage, Gap } from './coverage';

/** The three cached databases. */
export type DirectoryPart = 'users' | 'teams' | 'numbers';

/** The number of each sheet that was looked at: another number is another sheet. */
export type SheetIds = Readonly<Partial<Record<SheetName, number>>>;

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
  /** When the run began that painted it: what was told later may be missing. */
  readonly begunAt?: EpochSeconds;
  /** How many cells the board has ever taken, so that what it leaves is blanked. */
  readonly extent: BoardExtent;
  /** How the strip is coloured: theme, tone and width, as one word. */
  readonly stripLook: string;
  /** How many runs have been noted; gives each its place in the Runs sheet. */
  readonly runs: number;
  /** The sheets all this is about. */
  readonly sheets: SheetIds;
  /** When calls were last polled. */
  readonly polledAt?: EpochSeconds;
  /** Calls that poll had to correct, though webhooks should have told of them. */
  readonly corrected?: number;
  /** The last time for which the log has no calls, and when that was found out. */
  readonly gap?: Gap & { readonly foundAt: EpochSeconds };
  /** What of the day's limits is used. */
  readonly use?: DayUse;
}

const nothingYet: Progress = {
  syncedAt: {},
  usersApi: 'v2',
  availabilityCount: 0,
  extent: { rows: 0, columns: 0 },
  stripLook: '',
  runs: 0,
  sheets: {},
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

/**
 * The sheets that are others than those an earlier run knew.
 *
 * @param ids - The sheets as they are now, as far as this run looked.
 */
export const lostSheets = (progress: Progress, ids: SheetIds): readonly SheetName[] =>
  (Object.keys(ids) as SheetName[]).filter((name) => {
    const known = progress.sheets[name];
    return known !== undefined && known !== ids[name];
  });

/**
 * What is still known when the content of some sheets is not.
 *
 * Without Live calls the open calls are forgotten, and without Calls the log is empty: both are read
 * again from Aircall as at a cold start. A database is read again; a board is coloured again.
 */
export function forgetSheets(progress: Progress, lost: ReadonlySet<SheetName>): Progress {
  const { coverage, ...rest } = progress;
  const { users, teams, numbers } = progress.syncedAt;
  const { rows, columns } = progress.extent;
  return {
    ...rest,
    ...(coverage && !lost.has('Live calls') && !lost.has('Calls') && { coverage }),
    syncedAt: {
      ...(users !== undefined && !lost.has('UserDB') && { users }),
      ...(teams !== undefined && !lost.has('TeamDB') && { teams }),
      ...(numbers !== undefined && !lost.has('NumberDB') && { numbers }),
    },
    ...(lost.has(boardName) && { extent: { rows, columns }, stripLook: '' }),
  };
}
