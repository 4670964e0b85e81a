import { parseObject } from '../settings/parse';
import type { Row } from '../sheets/headers';
import { type DayByScope, readDay } from './half-hours';
import { type HeatMap, readHeatMap } from './heat-map';
import { dayBefore, type slotTeller } from './wall-clock';

/** Days before today a heat map is made of. */
export const heatDays = 28;

/** What of the days before today Trends shows: it changes once a day. */
export interface Past {
  /** The day it was read on: `2026-11-20`. */
  readonly today: string;
  /** The same weekday of last week. */
  readonly lastWeek: DayByScope;
  readonly heat: HeatMap;
}

/** Reads the past from rows of the sheet Trend of the last {@link heatDays} days. */
export const readPast = (
  rows: readonly Row[],
  { today, company }: { readonly today: string; readonly company: string },
  slotOf: ReturnType<typeof slotTeller>,
): Past => ({
  today,
  lastWeek: readDay(rows, dayBefore(today, 7), slotOf),
  heat: readHeatMap(rows, company, { from: dayBefore(today, heatDays), before: today }, slotOf),
});

/** A past as a text for the cache. */
export const packPast = ({ lastWeek, ...rest }: Past): string =>
  JSON.stringify({ ...rest, lastWeek: [...lastWeek] });

/** Reads what {@link packPast} wrote; `undefined` when it is not ours or of another day. */
export function unpackPast(text: string | undefined, today: string): Past | undefined {
  const { today: readOn, lastWeek, heat } = parseObject(text);
  if (readOn !== today || !Array.isArray(lastWeek) || !heat) return undefined;
  return { today, lastWeek: new Map(lastWeek), heat: heat as HeatMap };
}
