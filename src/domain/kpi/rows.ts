import { dateCell } from '../sheets/cells';
import type { CellValue, Row } from '../sheets/headers';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';
import type { Counted } from './count';
import { nothing } from './figure';
import { type Metric, type MetricKey, metrics, periodOf } from './metrics';
import { nameScope } from './names';
import { intervalSeconds, type PeriodKey } from './periods';
import type { Scope } from './scopes';
import type { ServiceLevelFormula } from './service-level';
import { noSums, type Sums } from './sums';

/** Figures and what they are told of. */
export interface Telling {
  readonly counted: Counted;
  readonly scopes: readonly Scope[];
  readonly formula: ServiceLevelFormula;
  readonly now: EpochSeconds;
}

/** Today first: what people look for most. */
const shownPeriods: readonly PeriodKey[] = ['today', 'now', 'hour', 'activity'];

/** The figures of a scope for a period, in order. */
export const metricsOf = (kind: Scope['kind'], period: PeriodKey = 'today'): readonly Metric[] =>
  metrics.filter((metric) => isKept(metric, kind) && periodOf(metric, period) === period);

/** Whether a figure is kept for scopes of a kind. */
export function isKept(
  { isAgents = false, lacksNumbers = false }: Metric,
  kind: Scope['kind'],
): boolean {
  if (kind === 'agent') return isAgents;
  return kind !== 'number' || !lacksNumbers;
}

/**
 * The rows of the sheet KPI: Metric, Scope, Period, Value, N, As of.
 *
 * The company's rows are always there, and always in the same places. Of the others those are left
 * out that no call stands behind, except one that says that the scope exists.
 */
export function kpiRows({ counted, scopes, formula, now }: Telling): readonly Row[] {
  const asOf = dateCell(Math.floor(now));
  return scopes.flatMap((scope) => {
    const name = nameScope(scope);
    return shownPeriods.flatMap((period) => {
      const sums = counted.periods[period].get(scope.key) ?? noSums;
      const isShown = (n: number, at: number): boolean =>
        n > 0 || scope.kind === 'company' || (period === 'today' && at === 0);
      return metricsOf(scope.kind, period).flatMap((metric, at): Row[] => {
        const { value, n } = metric.of(sums, formula);
        if (!isShown(n, at)) return [];
        return [[metric.key, name, texts.kpi.periods[period], valueCell(value), n, asOf]];
      });
    });
  });
}

/** Where the company's figure of today stands in {@link kpiRows}; 0 is the first record. */
export const todayPosition = (key: MetricKey): number =>
  metricsOf('company').findIndex((metric) => metric.key === key);

/**
 * The rows of the sheet Trend: Interval, Scope, Metric, Value, N; each half-hour that is over, for
 * company, teams and numbers, as far as calls stand behind it.
 */
export function trendRows({ counted, scopes, formula, now }: Telling): readonly Row[] {
  const told = scopes
    .filter(({ kind }) => kind !== 'agent')
    .map((scope) => ({ key: scope.key, name: nameScope(scope) }));
  return [...counted.intervals]
    .filter(([at]) => at + intervalSeconds <= now)
    .flatMap(([at, byScope]) =>
      told.flatMap(({ key, name }) => {
        const sums = byScope.get(key);
        return sums ? trendOf(sums, formula).map((cells) => [dateCell(at), name, ...cells]) : [];
      }),
    );
}

const trendOf = (sums: Sums, formula: ServiceLevelFormula): CellValue[][] =>
  metrics.flatMap(({ isTrend = false, key, of }) => {
    if (!isTrend) return [];
    const { value, n } = of(sums, formula);
    return n > 0 ? [[key, valueCell(value), n]] : [];
  });

const valueCell = (value: number | undefined): CellValue => value ?? nothing;
