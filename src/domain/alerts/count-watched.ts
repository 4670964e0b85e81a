import { timesOf } from '../kpi/add-occupancy';
import type { CallFact } from '../kpi/call-fact';
import { addUp, countCalls, type SumsByScope } from '../kpi/count';
import type { Counting } from '../kpi/counting';
import type { Occupancy } from '../kpi/occupancy';
import type { Beginnings, PeriodKey } from '../kpi/periods';
import type { AlertRule } from './alert-rule';

/** Calls, and how and since when they are counted. */
export interface Watchable {
  /** Each once. */
  readonly calls: readonly CallFact[];
  readonly beginnings: Beginnings;
  readonly counting: Counting;
  readonly occupancy: Occupancy;
}

/** Sums of each scope and period that a rule watches. */
export type WatchedSums = ReadonlyMap<PeriodKey, SumsByScope>;

/** Counts what rules watch and nothing else: it is done every minute. */
export function countWatched(rules: readonly AlertRule[], watchable: Watchable): WatchedSums {
  const scopes = new Set(rules.map(({ scope }) => scope.key));
  const { scopesOf, scopesOfAgent, ...how } = watchable.counting;
  const counting: Counting = {
    ...how,
    scopesOf: (call) => scopesOf(call).filter((scope) => scopes.has(scope)),
    scopesOfAgent: (userId) => scopesOfAgent(userId).filter((scope) => scopes.has(scope)),
  };
  const periods = [...new Set(rules.map(({ period }) => period))];
  return new Map(
    periods.map((period) => [period, countPeriod(period, { ...watchable, counting })]),
  );
}

function countPeriod(
  period: PeriodKey,
  { calls, beginnings, counting, occupancy }: Watchable,
): SumsByScope {
  if (period === 'now') {
    const open = calls.filter(({ endedAt }) => endedAt === undefined);
    return countCalls(open, counting);
  }
  const since = beginnings[period];
  const sums = countCalls(
    calls.filter(({ startedAt }) => startedAt >= since),
    counting,
  );
  // what agents did is kept since midnight only
  if (period !== 'today') return sums;
  return addUp([sums, timesOf(occupancy, { ...counting, today: beginnings.today })]);
}
