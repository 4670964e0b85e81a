import { nameScope, tellScope } from '../../domain/kpi/names';
import { type Telling, trendRows } from '../../domain/kpi/rows';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { compareDays } from '../../domain/trends/compare';
import { describeTrends } from '../../domain/trends/describe-trends';
import { readDay } from '../../domain/trends/half-hours';
import { monthTable } from '../../domain/trends/months';
import { heatDays, type Past, packPast, readPast, unpackPast } from '../../domain/trends/past';
import type { TrendsPicture } from '../../domain/trends/picture';
import { dayBefore, type Slot, slotTeller } from '../../domain/trends/wall-clock';
import type { World } from '../world';
import { knowMonths } from './know-months';

/** The cache text of the days before today. */
export const pastText = 'trends';

/** Google's longest; each half-hour keeps it anew. */
const keptSeconds: Seconds = 6 * 3600;

/** A day more than the heat map's: clocks may have been put back meanwhile. */
const pastSeconds: Seconds = (heatDays + 1) * 86_400;

type SlotOf = (at: EpochSeconds) => Slot;

/**
 * Paints the sheet Trends after a half-hour was added to the sheet Trend: today against the same
 * weekday of last week, and the waits of the last four weeks.
 *
 * The days before today are read from the sheet Trend once a day, and whenever the cache lost them.
 *
 * A failure is noted in the execution log; the next half-hour tries again.
 *
 * @param interval - First second of the half-hour that goes on.
 */
export function writeTrends(world: World, telling: Telling, interval: EpochSeconds): void {
  try {
    world.trendsSheet.paint(describe(world, telling, interval));
  } catch (error) {
    // the figures are written already, and must not be written again each minute
    world.log.trouble(texts.trends.failed, error);
  }
}

function describe(world: World, telling: Telling, interval: EpochSeconds): TrendsPicture {
  const slotOf = slotTeller(world.clock.timeZone());
  const { day: today, slot: elapsed } = slotOf(interval);
  const scopes = telling.scopes.filter(({ kind }) => kind !== 'agent');
  const told = new Map(scopes.map((scope) => [nameScope(scope), tellScope(scope)]));
  const past = knowPast(world, { today, now: telling.now }, slotOf);
  const days = { today: readDay(trendRows(telling), today, slotOf), lastWeek: past.lastWeek };
  return describeTrends({
    today,
    lastWeek: dayBefore(today, 7),
    elapsed,
    comparisons: compareDays([...told.keys()], days, elapsed).map((line) => ({
      ...line,
      name: told.get(line.name) ?? line.name,
    })),
    heat: past.heat,
    companyLastWeek: past.lastWeek.get(texts.kpi.scopes.company),
    months: monthTable(knowMonths(world, today), telling.formula),
  });
}

function knowPast(
  { cache, tables }: World,
  { today, now }: { readonly today: string; readonly now: EpochSeconds },
  slotOf: SlotOf,
): Past {
  const known = unpackPast(cache.read([pastText])[pastText], today);
  const company = texts.kpi.scopes.company;
  const past =
    known ??
    readPast(tables.readSince('Trend', 'Interval', now - pastSeconds), { today, company }, slotOf);
  cache.write({ [pastText]: packPast(past) }, keptSeconds);
  return past;
}
