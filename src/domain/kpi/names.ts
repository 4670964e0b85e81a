import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import { type Metric, type MetricKey, metrics } from './metrics';
import { type PeriodKey, periodKeys } from './periods';
import type { Scope } from './scopes';

type Named = Pick<Scope, 'kind' | 'name'>;

/** A scope as the sheets KPI and Trend have it, and formulas: `Company`, `Team: Support`. */
export const nameScope = (scope: Named): string => nameIn(texts.kpi.scopes, scope);

/** A scope as people read it, in their language: `Company`, `Team: Support`. */
export const tellScope = (scope: Named): string => nameIn(texts.kpi.scopeNames, scope);

function nameIn(words: Texts['kpi']['scopes'], { kind, name }: Named): string {
  return kind === 'company' ? words.company : words[kind](name);
}

/** A word as it is compared: neither case nor spaces nor signs between words matter. */
const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** What people call some figures. */
const shortNames: Readonly<Record<string, MetricKey>> = {
  asa: 'average_speed_of_answer',
  aht: 'average_handle_time',
  sla: 'service_level',
};

/** The figure of a name, such as `service_level`, `Service level` or `ASA`. */
export function findMetric(word: string): Metric | undefined {
  const wanted = plain(shortNames[plain(word)] ?? word);
  return metrics.find(({ key }) => plain(key) === wanted);
}

/** The period of a name, such as `last hour` or `hour`. */
export const findPeriod = (word: string): PeriodKey | undefined =>
  periodKeys.find((key) => [key, plain(texts.kpi.periods[key])].includes(plain(word)));
