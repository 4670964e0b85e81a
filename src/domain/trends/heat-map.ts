import { readDate, readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { Seconds } from '../time/units';
import { countOf } from './half-hours';
import { type slotTeller, weekdayOf } from './wall-clock';

/** Waits of all offered calls of one hour of one weekday. */
export interface Waits {
  readonly seconds: Seconds;
  readonly n: number;
}

/** Waits by hour, 0 to 23, and weekday, 0 is Monday. */
export interface HeatMap {
  readonly hours: readonly (readonly Waits[])[];
  /** Days with calls it is made of. */
  readonly days: number;
}

/** Steps of colour; 0 stands for no calls. */
export const heatSteps = 5;

/**
 * Adds up the company's waits of rows of the sheet Trend: an average there times its n is the sum it
 * was made of, so that no average is made of averages.
 *
 * @param company - Name of the company's scope.
 * @param span - Days that count: from the first to before the last, `2026-10-23` to `2026-11-20`.
 */
export function readHeatMap(
  rows: readonly Row[],
  company: string,
  span: { readonly from: string; readonly before: string },
  slotOf: ReturnType<typeof slotTeller>,
): HeatMap {
  const hours = Array.from({ length: 24 }, () =>
    Array.from({ length: 7 }, () => ({ seconds: 0, n: 0 })),
  );
  const days = new Set<string>();
  for (const [interval, scope, metric, value, n] of rows) {
    if (metric !== 'average_wait' || readText(scope) !== company) continue;
    const at = readDate(interval);
    if (at === undefined) continue;
    const { day, slot } = slotOf(at);
    const waits = hours[Math.floor(slot / 2)]?.[weekdayOf(day)];
    if (!waits || day < span.from || day >= span.before) continue;
    waits.seconds += countOf(value) * countOf(n);
    waits.n += countOf(n);
    days.add(day);
  }
  return { hours, days: days.size };
}

/** How long callers waited on average; `undefined` when there were none. */
export const averageOf = ({ seconds, n }: Waits): Seconds | undefined =>
  n > 0 ? seconds / n : undefined;

/** Between which averages colours are spread. */
export interface HeatSpan {
  readonly shortest: Seconds;
  readonly longest: Seconds;
}

/** The shortest and the longest average of a map; both 0 without any. */
export function spanOf({ hours }: HeatMap): HeatSpan {
  const averages = hours.flat().flatMap((waits) => averageOf(waits) ?? []);
  if (averages.length === 0) return { shortest: 0, longest: 0 };
  return { shortest: Math.min(...averages), longest: Math.max(...averages) };
}

/**
 * The step of colour of an average: 0 without calls, then 1 to {@link heatSteps} in equal parts from
 * the shortest to the longest.
 */
export function heatStep(average: Seconds | undefined, { shortest, longest }: HeatSpan): number {
  if (average === undefined) return 0;
  if (longest <= shortest) return 1;
  const share = (average - shortest) / (longest - shortest);
  return Math.min(heatSteps, Math.max(1, Math.ceil(share * heatSteps)));
}
