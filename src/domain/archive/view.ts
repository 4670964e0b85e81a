import type { JobState } from '../jobs/job';
import type { Problem } from '../texts/failure';
import type { EpochSeconds, Seconds } from '../time/units';
import type { ArchiveOptions } from './options';
import type { ArchivePlace } from './place';
import type { UtcDay } from './utc-day';

/** Everything the sidebar of the archive shows. */
export interface ArchiveView {
  /** The spreadsheet's, an IANA name. */
  readonly timeZone: string;
  /** What was chosen; absent before anything was. */
  readonly options?: ArchiveOptions;
  /** What stands at the place; absent when nothing was chosen or BigQuery does not tell. */
  readonly store?: ArchiveStore;
  /** Why BigQuery does not tell. */
  readonly problem?: Problem;
  readonly days: ArchivedDays;
  readonly job?: ArchiveJobView;
}

/** The table of the archive. */
export interface ArchiveStore {
  /** Whether there is a table `calls` that is ours. */
  readonly isReady: boolean;
  readonly rows: number;
  readonly bytes: number;
  /** Those of them that nobody changed for 90 days. */
  readonly oldBytes: number;
  /** Whether the archive forgets by itself: then nothing leaves the sheet. */
  readonly expires: boolean;
  /** Whether another spreadsheet archives there. */
  readonly isOfAnother: boolean;
}

/** What the sheet Archive days tells. */
export interface ArchivedDays {
  readonly count: number;
  readonly calls: number;
  readonly first?: UtcDay;
  readonly last?: UtcDay;
  /** Days whose records left the sheets. */
  readonly left: number;
}

/** How archiving is. */
export interface ArchiveJobView {
  readonly state: JobState;
  /** Days done, of `total`; 0 of 0 while it looks for days. */
  readonly done: number;
  readonly total: number;
  /** The day it is at. */
  readonly day?: UtcDay;
  readonly endedAt?: EpochSeconds;
  readonly waitSeconds: Seconds;
  readonly isElsewhere: boolean;
  /** Whether a clock trigger goes on with it when this page is closed. */
  readonly hasTrigger: boolean;
  readonly problem?: Problem;
}

/** What was found at a place that somebody may choose. */
export interface ArchiveCheck {
  /** As it would be used: where the dataset is, or where it would be made. */
  readonly place: ArchivePlace;
  readonly hasDataset: boolean;
  /** Calls in the table `calls`; absent when it has to be made. */
  readonly rows?: number;
  readonly expires: boolean;
  /** Whether another spreadsheet archives there. */
  readonly isOfAnother: boolean;
}

/** What a page asks for when a place is to be used. */
export interface ArchiveUse extends ArchivePlace {
  /** Also when another spreadsheet archives there, which can do so no longer. */
  readonly takesOver?: boolean;
}
