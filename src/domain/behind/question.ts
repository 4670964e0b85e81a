import { type MetricKey, metrics, periodOf } from '../kpi/metrics';
import { intervalSeconds, type PeriodKey, periodKeys, startOfDay } from '../kpi/periods';
import { isKept } from '../kpi/rows';
import type { ScopeKey, ScopeKind } from '../kpi/scopes';
import type { EpochSeconds } from '../time/units';

/** What span of time: one that figures know, or a half-hour of the sheet Trend by its first second. */
export type Span = PeriodKey | EpochSeconds;

/** The figure whose calls somebody wants to see. */
export interface FigureQuestion {
  readonly metric: MetricKey;
  readonly scope: ScopeKey;
  readonly span: Span;
}

/** Calls that started from `from` on, and before `to` where there is one. */
export interface Stretch {
  readonly from: EpochSeconds;
  readonly to?: EpochSeconds;
}

const scopePattern = /^(?:company|(?:team|number|agent) [1-9]\d{0,15})$/;

/**
 * Reads what a page sends.
 *
 * @returns `undefined` when it is no question, or asks for a period the figure is not told of.
 */
export function readQuestion(sent: unknown): FigureQuestion | undefined {
  const { metric, scope, span } = (typeof sent === 'object' && sent ? sent : {}) as Record<
    keyof FigureQuestion,
    unknown
  >;
  const known = metrics.find(({ key }) => key === metric);
  if (known === undefined || typeof scope !== 'string' || !scopePattern.test(scope)) {
    return undefined;
  }
  const period = periodKeys.find((key) => key === span);
  const isMoment = typeof span === 'number' && Number.isSafeInteger(span) && span > 0;
  if (period === undefined && !isMoment) return undefined;
  if (period !== undefined ? periodOf(known, period) !== period : known.isTrend !== true) {
    return undefined;
  }
  if (!isKept(known, scope.split(' ')[0] as ScopeKind)) return undefined;
  return { metric: known.key, scope: scope as ScopeKey, span: period ?? (span as EpochSeconds) };
}

/** A day has 23 to 25 hours. */
const surelyTomorrow = 30 * 3600;

/**
 * The half-hour that begins with a second; the last one of a day ends with the day.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function halfHour(from: EpochSeconds, timeZone: string): Stretch {
  const today = startOfDay(from, timeZone);
  const tomorrow = startOfDay(today + surelyTomorrow, timeZone);
  return { from, to: Math.min(from + intervalSeconds, tomorrow) };
}
