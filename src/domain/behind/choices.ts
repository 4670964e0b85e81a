import { metrics, periodOf } from '../kpi/metrics';
import { tellScope } from '../kpi/names';
import { periodKeys } from '../kpi/periods';
import { isKept } from '../kpi/rows';
import { type Scope, scopeKinds } from '../kpi/scopes';
import { texts } from '../texts/texts';
import { nameMetric } from './describe-figure';
import type { BehindView } from './view';

/** What can be asked for: every figure, every scope, every period. */
export const listChoices = (
  scopes: readonly Scope[],
): Pick<BehindView, 'metrics' | 'scopes' | 'periods'> => ({
  metrics: metrics.map((metric) => ({
    value: metric.key,
    name: nameMetric(metric),
    periods: periodKeys.filter((period) => periodOf(metric, period) === period),
    kinds: scopeKinds.filter((kind) => isKept(metric, kind)),
    isTrend: metric.isTrend ?? false,
  })),
  scopes: scopes.map((scope) => ({ value: scope.key, name: tellScope(scope) })),
  periods: periodKeys.map((period) => ({ value: period, name: texts.kpi.periodNames[period] })),
});
