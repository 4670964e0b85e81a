import { assertNever } from '../assert-never';
import { texts } from '../texts/texts';
import { type Metric, type MetricKey, metrics } from './metrics';
import { type PeriodKey, periodKeys } from './periods';
import type { Scope } from './scopes';

/** A scope as the sheets show it: `Company`, `Team: Support`. */
export function nameScope({ kind, name }: Pick<Scope, 'kind' | 'name'>): string {
  switch (kind) {
    case 'company':
      return texts.kpi.scopes.company;
    case 'team':
      return texts.kpi.scopes.team(name);
    case 'number':
      return texts.kpi.scopes.number(name);
    case 'agent':
      return texts.kpi.scopes.agent(name);
    default:
      return assertNever(kind);
  }
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
