import type { JobState } from '../jobs/job';
import type { Period } from '../results/period';
import type { Problem } from '../texts/failure';
import type { EpochSeconds, Seconds } from '../time/units';
import type { BackfillCounts } from './cursor';
import type { Room } from './room';

/** Everything the page of the backfill shows. */
export interface BackfillView {
  readonly now: EpochSeconds;
  /** The spreadsheet's, an IANA name; days are chosen in it. */
  readonly timeZone: string;
  /** The oldest call start that Aircall still tells of. */
  readonly earliest: EpochSeconds;
  /** A gap in the log that wants to be filled. */
  readonly gap?: Period;
  readonly job?: BackfillJobView;
}

/** A backfill that was begun. */
export interface BackfillJobView {
  readonly state: JobState;
  readonly period: Period;
  /** Whether the period was to begin before Aircall's reach. */
  readonly isCut: boolean;
  /** Calls read, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly counts: BackfillCounts;
  readonly startedAt: EpochSeconds;
  readonly by: string;
  /** What is left would take so long. */
  readonly minutesLeft: number;
  /** Nothing can be done before that; 0: at once. */
  readonly waitSeconds: Seconds;
  /** Another execution is at it. */
  readonly isElsewhere: boolean;
  /** Whether a clock trigger goes on with it when this page is closed. */
  readonly hasTrigger: boolean;
  readonly problem?: Problem;
}

/** What a backfill would cost. */
export interface BackfillEstimate {
  /** As it would be read: no later than now, no earlier than Aircall's reach. */
  readonly period: Period;
  readonly isCut: boolean;
  readonly calls: number;
  readonly requests: number;
  readonly perMinute: number;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  readonly room: Room;
}
