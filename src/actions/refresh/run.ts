import type { PropertySettings } from '../../domain/settings/settings';
import type { Progress } from '../../domain/sync/progress';
import type { EpochSeconds } from '../../domain/time/units';

/** What does not change during one run. */
export interface Run {
  readonly startedAt: EpochSeconds;
  readonly settings: PropertySettings;
  /** What the run before left. */
  readonly progress: Progress;
}
