import type { ScheduleState } from '../schedule/judge-schedule';
import type { RunCost } from '../schedule/run-cost';

/** Everything the sidebar of the automatic refresh shows. */
export interface ScheduleView {
  readonly state: ScheduleState;
  readonly cost: RunCost;
}
