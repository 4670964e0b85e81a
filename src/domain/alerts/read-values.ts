import { metrics } from '../kpi/metrics';
import type { ScopeKey } from '../kpi/scopes';
import type { ServiceLevelFormula } from '../kpi/service-level';
import { noSums } from '../kpi/sums';
import type { AlertRule } from './alert-rule';
import type { WatchedSums } from './count-watched';

/** What rules are judged by. */
export interface AlertFigures {
  readonly sums: WatchedSums;
  readonly formula: ServiceLevelFormula;
  /** Agents who could take a call, of the company or a team; `undefined` when nobody knows. */
  readonly available: (scope: ScopeKey) => number | undefined;
  /** Callers to call back. */
  readonly callBacks: number;
}

/** The value of a rule's figure; `undefined` when no call stands behind it, or it is not known. */
export function valueFor(
  { metric: key, scope, period, side }: AlertRule,
  { sums, formula, available, callBacks }: AlertFigures,
): number | undefined {
  if (key === 'callbacks_open') return callBacks;
  if (key === 'agents_available') return available(scope.key);
  const metric = metrics.find((each) => each.key === key);
  if (metric === undefined) return undefined;
  const { value } = metric.of(sums.get(period)?.get(scope.key) ?? noSums, formula);
  // nobody who waits is no wait: an alert of the queue ends when the queue is empty
  return value === undefined && period === 'now' && side === 'above' ? 0 : value;
}
