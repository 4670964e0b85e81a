import { timesOf } from '../kpi/add-occupancy';
import type { CallFact } from '../kpi/call-fact';
import { countCalls } from '../kpi/count';
import type { Counting } from '../kpi/counting';
import type { Occupancy } from '../kpi/occupancy';
import type { Beginnings, PastPeriod } from '../kpi/periods';
import { noSums, type Sums } from '../kpi/sums';

/** Calls, and how and since when they are counted. */
export interface BandCalls extends Pick<Counting, 'now' | 'targetOf' | 'waitFrom'> {
  readonly calls: readonly CallFact[];
  readonly beginnings: Beginnings;
  readonly period: PastPeriod;
  /** What agents did since midnight; `undefined` while nobody looked. */
  readonly occupancy: Occupancy | undefined;
}

/** The company's sums, over the period and at this moment. */
export interface BandSums {
  readonly past: Sums;
  /** Only what waits is told of now. */
  readonly now: Sums;
  /** Only what agents did is told of today, whatever the period. */
  readonly today: Sums;
}

/** Counts the whole company, and nothing but it: a board is drawn every minute. */
export function sumCompany(facts: BandCalls): BandSums {
  const { calls, beginnings, period, occupancy, ...how } = facts;
  const company = () => ['company'] as const;
  const counting = { ...how, scopesOf: company, scopesOfAgent: company };
  const since = beginnings[period];
  const sum = (some: readonly CallFact[]): Sums =>
    countCalls(some, counting).get('company') ?? noSums;
  const times = timesOf(occupancy, { today: beginnings.today, scopesOfAgent: company });
  return {
    past: sum(calls.filter(({ startedAt }) => startedAt >= since)),
    now: sum(calls.filter(({ endedAt }) => endedAt === undefined)),
    today: times.get('company') ?? noSums,
  };
}
