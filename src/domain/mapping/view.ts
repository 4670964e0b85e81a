import type { JobState } from '../jobs/job';
import type { Problem } from '../texts/failure';
import type { Seconds } from '../time/units';
import type { Mapped } from './mapped';
import type { MappingPlan, Side } from './plan';

/** Everything the page of the mapping shows. Moments are told in words, in the sheet's time zone. */
export interface MappingView {
  /** How a mapping that is begun now would be done. */
  readonly plan: MappingPlan;
  readonly job?: MappingJobView;
  /** What the last complete mapping found. */
  readonly mapped?: {
    readonly at: string;
    readonly facts: Mapped;
    /** What has come since. */
    readonly since: { readonly users: number; readonly numbers: number };
  };
}

/** A mapping that was begun. */
export interface MappingJobView {
  readonly state: JobState;
  readonly side: Side;
  readonly done: number;
  readonly total: number;
  readonly startedAt: string;
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
