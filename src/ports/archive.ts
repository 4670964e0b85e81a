import type { ArchivePlace } from '../domain/archive/place';
import type { ArchivePage, ArchiveQuery } from '../domain/archive/query';
import type { UtcDay } from '../domain/archive/utc-day';
import type { EpochSeconds, Seconds } from '../domain/time/units';

/** What stands at a place. Expirations are `undefined` when nothing expires. */
export interface ArchiveInspection {
  /** Where Google keeps the dataset; `undefined` when there is no such dataset. */
  readonly location: string | undefined;
  /** New tables of the dataset expire after this. */
  readonly tableExpiration: Seconds | undefined;
  /** New partitions of the dataset's tables expire after this. */
  readonly partitionExpiration: Seconds | undefined;
  /** The table `calls`; `undefined` when it is missing. */
  readonly table: ArchiveTable | undefined;
}

/** The table `calls`. */
export interface ArchiveTable {
  readonly rows: number;
  readonly bytes: number;
  /** Those of them in partitions that nobody changed for 90 days, which cost half. */
  readonly oldBytes: number;
  readonly expiresAt: EpochSeconds | undefined;
  readonly partitionExpiration: Seconds | undefined;
  /** Whether its partitions, clusters and columns are ours; others are not written to. */
  readonly isOurs: boolean;
  /** The mark of the spreadsheet that archives there; `undefined` when none said so. */
  readonly owner: string | undefined;
}

/** What became of a job. */
export type ArchiveJobState =
  | { readonly kind: 'running' }
  /** Google keeps no such job, or no longer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: Error };

/** Lines that go to a partition. */
export interface ArchiveLoad {
  /** `calls`, or a table that only a load of several parts uses. */
  readonly table: string;
  readonly day: UtcDay;
  /** Newline-delimited JSON, at most 40 MB; empty: the partition becomes empty. */
  readonly lines: string;
  /** `replace`: what was in the partition goes, at one stroke. */
  readonly mode: 'replace' | 'append';
  /** An id of ours: a job of this id that was begun before is not begun again. */
  readonly jobId: string;
}

/**
 * BigQuery, as far as the archive needs it. Not there where the manifest does not ask for it.
 *
 * Everything throws {@link ArchiveFailure} when BigQuery refuses.
 */
export interface Archive {
  /** Looks at dataset and table. */
  inspect(place: Omit<ArchivePlace, 'location'>): ArchiveInspection;
  /** Makes the dataset and the table `calls`, as far as they are missing, and marks the table as somebody's. */
  create(place: ArchivePlace, owner: string): void;
  /** Begins to load lines into a partition. */
  load(place: ArchivePlace, load: ArchiveLoad): void;
  /** Begins to replace a partition of `calls` by that of another table. */
  copyPartition(
    place: ArchivePlace,
    copy: { readonly from: string; readonly day: UtcDay; readonly jobId: string },
  ): void;
  /** Removes a table that a load of several parts used; one that is not there is no failure. */
  removeTable(place: ArchivePlace, table: string): void;
  /** What became of a load or copy. */
  job(place: ArchivePlace, jobId: string): ArchiveJobState;
  /** Bytes a query would read; nothing runs and nothing is paid. */
  estimate(place: ArchivePlace, query: ArchiveQuery): number;
  /**
   * Begins a query.
   *
   * @param limits.mostBytes - BigQuery refuses to read more, and charges nothing then.
   * @param limits.jobId - An id of ours: a job of this id that was begun before is not begun again.
   */
  begin(
    place: ArchivePlace,
    query: ArchiveQuery,
    limits: { readonly mostBytes: number; readonly jobId: string },
  ): void;
  /**
   * Rows of a query's answer; waits for them a moment.
   *
   * @returns `running` when the query takes longer.
   */
  page(
    place: ArchivePlace,
    jobId: string,
    wish: { readonly pageToken?: string | undefined; readonly most: number },
  ): ArchivePage | 'running';
}
