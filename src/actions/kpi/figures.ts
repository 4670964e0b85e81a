import type { CallFact } from '../../domain/kpi/call-fact';
import type { KpiMemory } from '../../domain/kpi/memory';
import type { Occupancy } from '../../domain/kpi/occupancy';
import type { KpiPlan } from '../../domain/kpi/plan';
import type { PropertySettings, Settings } from '../../domain/settings/settings';
import type { Directory } from '../../domain/snapshot';
import type { EpochSeconds } from '../../domain/time/units';

/** The cache text of the calls figures are made of. */
export const dayText = 'day';

/** The cache text of what agents did since midnight. */
export const occupancyText = 'occupancy';

/** Everything the figures of one moment are made of: what a refresh knew when it painted the board. */
export interface Figures {
  readonly now: EpochSeconds;
  readonly plan: KpiPlan;
  /** Calls of the log. */
  readonly memory: KpiMemory;
  /** Calls that are not in the log yet. */
  readonly open: readonly CallFact[];
  /** What agents did since midnight, as far as somebody looked. */
  readonly occupancy: Occupancy;
  readonly directory: Directory;
  readonly settings: Settings;
}

/** Whether anybody wants figures: nothing is kept for nobody. */
export const wantsFigures = ({ boardKpis, kpiSheet }: PropertySettings): boolean =>
  kpiSheet || boardKpis.length > 0;

/** All calls to count, each once. */
export const callsOf = ({ memory, open }: Figures): readonly CallFact[] => [
  ...memory.calls.values(),
  ...open,
];
