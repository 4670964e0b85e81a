import type { ScheduleState } from '../schedule/judge-schedule';
import type { RunCost } from '../schedule/run-cost';
import type { Seconds } from '../time/units';

/** Everything the sidebar of the automatic refresh shows. */
export interface ScheduleView {
  readonly state: ScheduleState;
  readonly cost: RunCost;
  /** How long it usually was of late from one refresh to the next, whoever made them. */
  readonly pace?: Seconds;
}
