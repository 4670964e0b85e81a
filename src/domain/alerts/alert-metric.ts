import type { MetricUnit } from '../kpi/figure';
import { type MetricKey, metrics, periodOf } from '../kpi/metrics';
import { findMetric, findPeriod } from '../kpi/names';
import type { PeriodKey } from '../kpi/periods';
import { isKept } from '../kpi/rows';
import type { ScopeKind } from '../kpi/scopes';
import { texts } from '../texts/texts';

/** Figures that are no figures of calls: they are told of this moment. */
const ownMetrics = ['callbacks_open', 'agents_available'] as const;

/** One of them. */
type OwnMetric = (typeof ownMetrics)[number];

/** Any figure a rule can watch. */
export type AlertMetricKey = MetricKey | OwnMetric;

/** A figure a rule can watch. */
export interface AlertMetric {
  readonly key: AlertMetricKey;
  readonly unit: MetricUnit;
  /** Of which periods it is told; the first one unless a rule names another. */
  readonly periods: readonly PeriodKey[];
  /** Of what it is told. */
  readonly scopes: readonly ScopeKind[];
}

const kinds: readonly ScopeKind[] = ['company', 'team', 'number', 'agent'];
const periods: readonly PeriodKey[] = ['today', 'now', 'hour', 'activity'];

/** Every figure a rule can watch, in the order people see them. */
export const alertMetrics: readonly AlertMetric[] = [
  ...metrics.map((metric): AlertMetric => {
    // of this one alone: every execution of the script goes through this list, deliveries included
    const isIn = (kind: ScopeKind, period: PeriodKey): boolean =>
      isKept(metric, kind) && periodOf(metric, period) === period;
    return {
      ...{ key: metric.key, unit: metric.unit },
      periods: periods.filter((period) => isIn('company', period)),
      scopes: kinds.filter((kind) => periods.some((period) => isIn(kind, period))),
    };
  }),
  { key: 'callbacks_open', unit: 'calls', periods: ['now'], scopes: ['company'] },
  { key: 'agents_available', unit: 'calls', periods: ['now'], scopes: ['company', 'team'] },
];

const alertMetric = (key: string): AlertMetric | undefined =>
  alertMetrics.find((each) => each.key === key);

/** The unit of a figure. */
export const unitOf = (key: AlertMetricKey): MetricUnit => alertMetric(key)?.unit ?? 'calls';

/** What a figure is called in sentences. */
export function nameMetric(key: AlertMetricKey): string {
  const named = { ...texts.kpi.metrics, ...texts.alerts.metrics } as Readonly<
    Record<string, { readonly name: string }>
  >;
  const [plainKey = '', formula] = key.split(':');
  const name = named[plainKey]?.name ?? key;
  const formulas = texts.kpi.formulas as Readonly<Record<string, { readonly name: string }>>;
  return formula === undefined ? name : `${name} (${formulas[formula]?.name ?? formula})`;
}

/** What the cell Metric names. */
export interface MetricWord {
  readonly metric: AlertMetric;
  /** Absent when the cell names none. */
  readonly period?: PeriodKey;
}

/** Reads a cell such as `service_level`, `Service level last hour` or `ASA`. */
export function readMetric(text: string): MetricWord | undefined {
  const whole = findAny(text);
  if (whole) return { metric: whole };
  const words = text.trim().split(/[\s,_]+/);
  for (let at = 1; at < words.length; at += 1) {
    const metric = findAny(words.slice(0, at).join(' '));
    const period = findPeriod(words.slice(at).join(' '));
    if (metric && period) return { metric, period };
  }
  return undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '_');

function findAny(text: string): AlertMetric | undefined {
  const own = ownMetrics.find((key) =>
    [key, plain(texts.alerts.metrics[key].name)].includes(plain(text)),
  );
  const key = own ?? findMetric(text)?.key;
  return key && alertMetric(key);
}

/** The period a rule watches: the one its cell names, if the figure is told of it. */
export const periodFor = (
  { periods }: AlertMetric,
  named: PeriodKey | undefined,
): PeriodKey | undefined =>
  named === undefined ? periods[0] : periods.find((period) => period === named);
