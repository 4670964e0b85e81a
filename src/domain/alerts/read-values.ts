import { metrics } from '../kpi/metrics';
import type { Telling } from '../kpi/rows';
import type { ScopeKey } from '../kpi/scopes';
import { noSums } from '../kpi/sums';
import type { AlertRule } from './alert-rule';

/** What rules are judged by. */
export interface AlertFigures {
  /** Figures of calls; `undefined` when nobody counted any. */
  readonly telling: Pick<Telling, 'counted' | 'formula'> | undefined;
  /** Agents who could take a call, of the company or a team; `undefined` when nobody knows. */
  readonly available: (scope: ScopeKey) => number | undefined;
  /** Callers to call back. */
  readonly callBacks: number;
}

/** The value of a rule's figure; `undefined` when no call stands behind it, or it is not known. */
export function valueFor(
  { metric: key, scope, period, side }: AlertRule,
  { telling, available, callBacks }: AlertFigures,
): number | undefined {
  if (key === 'callbacks_open') return callBacks;
  if (key === 'agents_available') return available(scope.key);
  const metric = metrics.find((each) => each.key === key);
  if (telling === undefined || metric === undefined) return undefined;
  const sums = telling.counted.periods[period].get(scope.key) ?? noSums;
  const { value } = metric.of(sums, telling.formula);
  // nobody who waits is no wait: an alert of the queue ends when the queue is empty
  return value === undefined && period === 'now' && side === 'above' ? 0 : value;
}
