import type { CallFact } from '../kpi/call-fact';
import { countCalls } from '../kpi/count';
import type { Counting } from '../kpi/counting';
import type { Beginnings, PastPeriod } from '../kpi/periods';
import { noSums, type Sums } from '../kpi/sums';

/** Calls, and how and since when they are counted. */
export interface BandCalls extends Pick<Counting, 'now' | 'targetOf' | 'waitFrom'> {
  readonly calls: readonly CallFact[];
  readonly beginnings: Beginnings;
  readonly period: PastPeriod;
}

/** The company's sums, over the period and at this moment. */
export interface BandSums {
  readonly past: Sums;
  /** Only what waits is told of now. */
  readonly now: Sums;
}

/** Counts the whole company, and nothing but it: a board is drawn every minute. */
export function sumCompany({ calls, beginnings, period, ...how }: BandCalls): BandSums {
  const company = () => ['company'] as const;
  const counting = { ...how, scopesOf: company, scopesOfAgent: company };
  const since = beginnings[period];
  const sum = (some: readonly CallFact[]): Sums =>
    countCalls(some, counting).get('company') ?? noSums;
  return {
    past: sum(calls.filter(({ startedAt }) => startedAt >= since)),
    now: sum(calls.filter(({ endedAt }) => endedAt === undefined)),
  };
}
