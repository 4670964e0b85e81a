import type { EpochSeconds } from '../time/units';
import type { CallFact } from './call-fact';
import { type Counting, measureOf } from './counting';
import { type Beginnings, intervalOf, type PeriodKey } from './periods';
import { ringParts } from './ring-parts';
import type { ScopeKey } from './scopes';
import { addTo, type GrowingSums, type Measure, noSums, type Sums, sumsOf } from './sums';

/** Sums of each scope that has any call. */
export type SumsByScope = ReadonlyMap<ScopeKey, Sums>;

/** Sums of every half-hour that has any call, by its first second. */
export type SumsByInterval = ReadonlyMap<EpochSeconds, SumsByScope>;

/** Sums of calls. */
export function countCalls(calls: readonly CallFact[], counting: Counting): SumsByScope {
  const sums = new Map<ScopeKey, GrowingSums>();
  for (const call of calls) {
    const partOf = partTeller(call, counting);
    for (const scope of counting.scopesOf(call)) grow(sums, scope, partOf(scope));
    for (const [scope, part] of ringParts(call, counting.scopesOfAgent)) grow(sums, scope, part);
  }
  return sums;
}

/** Tells what a call adds to a scope. Most scopes share target and clock, and so the part. */
function partTeller(call: CallFact, counting: Counting): (scope: ScopeKey) => Partial<Sums> {
  let last: { readonly measure: Measure; readonly part: Partial<Sums> } | undefined;
  return (scope) => {
    const measure = measureOf(call, scope, counting);
    const isSame = last?.measure.target === measure.target && last.measure.since === measure.since;
    last = isSame && last ? last : { measure, part: sumsOf(call, measure) };
    return last.part;
  };
}

function grow(sums: Map<ScopeKey, GrowingSums>, scope: ScopeKey, part: Partial<Sums>): void {
  const known = sums.get(scope);
  if (known) addTo(known, part);
  else sums.set(scope, addTo({ ...noSums }, part));
}

/**
 * Sums of each half-hour.
 *
 * @param dayStarts - Beginnings of days, the latest first; earlier calls are left out.
 */
function countIntervals(
  calls: readonly CallFact[],
  dayStarts: readonly EpochSeconds[],
  counting: Counting,
): SumsByInterval {
  const first = dayStarts[dayStarts.length - 1] ?? Number.POSITIVE_INFINITY;
  const parts = new Map<EpochSeconds, CallFact[]>();
  for (const call of calls) {
    if (call.startedAt < first) continue;
    const interval = intervalOf(call.startedAt, dayStarts);
    const part = parts.get(interval) ?? [];
    part.push(call);
    parts.set(interval, part);
  }
  const entries = [...parts].map(([at, part]) => [at, countCalls(part, counting)] as const);
  return new Map(entries.sort(([a], [b]) => a - b));
}

/** The sums of several parts together. */
export function addUp(parts: readonly SumsByScope[]): SumsByScope {
  const sums = new Map<ScopeKey, GrowingSums>();
  for (const part of parts) {
    for (const [scope, each] of part) grow(sums, scope, each);
  }
  return sums;
}

/** Sums of every period, and of the half-hours since midnight. */
export interface Counted {
  readonly periods: Readonly<Record<PeriodKey, SumsByScope>>;
  readonly intervals: SumsByInterval;
}

/** Calls and when they count. */
export interface Countable {
  /** Each once: all that started in a period, and all that wait, whenever they started. */
  readonly calls: readonly CallFact[];
  readonly beginnings: Beginnings;
  /** Beginnings of the days whose half-hours are wanted, the latest first: today's is the first. */
  readonly dayStarts: readonly EpochSeconds[];
}

/** Counts calls over all periods. Today is the sum of its half-hours. */
export function countPeriods(
  { calls, beginnings, dayStarts }: Countable,
  counting: Counting,
): Counted {
  const since = (start: EpochSeconds) =>
    countCalls(
      calls.filter(({ startedAt }) => startedAt >= start),
      counting,
    );
  const intervals = countIntervals(calls, dayStarts, counting);
  const ofToday = [...intervals].flatMap(([at, sums]) => (at >= beginnings.today ? [sums] : []));
  return {
    intervals,
    periods: {
      activity: since(beginnings.activity),
      hour: since(beginnings.hour),
      today: addUp(ofToday),
      now: countCalls(calls.filter(isWaiting), counting),
    },
  };
}

const isWaiting = (call: CallFact): boolean =>
  call.direction === 'inbound' &&
  call.answeredAt === undefined &&
  call.endedAt === undefined &&
  call.missedReason === undefined;
