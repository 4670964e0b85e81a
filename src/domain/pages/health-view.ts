import type { Check } from '../health/check';
import type { DescribedGauge } from '../quota/describe';

/** Everything the sidebar Health shows. */
export interface HealthView {
  /** Time of day it was looked at. */
  readonly at: string;
  readonly checks: readonly Check[];
  readonly gauges: readonly DescribedGauge[];
  /** What the gauges mean, for the kind of account there is. */
  readonly gaugeHelp: string;
}

/** What a repair did, and how all is now. */
export interface RepairOutcome {
  readonly said: string;
  readonly view: HealthView;
}
