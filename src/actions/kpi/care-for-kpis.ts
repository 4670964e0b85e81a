import { addOccupancy } from '../../domain/kpi/add-occupancy';
import { countPeriods } from '../../domain/kpi/count';
import { countingOf } from '../../domain/kpi/counting';
import { packMemory } from '../../domain/kpi/memory';
import { isReadingDue } from '../../domain/kpi/plan';
import { printOf } from '../../domain/kpi/print';
import { kpiRows, type Telling, trendRows } from '../../domain/kpi/rows';
import { listScopes } from '../../domain/kpi/scopes';
import {
  isTrendDue,
  readSheetsMemory,
  restsNow,
  type SheetsMemory,
} from '../../domain/kpi/sheets-memory';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { writeTrends } from '../trends/write-trends';
import type { World } from '../world';
import { callsOf, dayText, type Figures } from './figures';
import { readLog } from './gather-calls';
import { nameFigures } from './name-figures';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/** The cache text of what the sheets show. */
export const sheetsText = 'kpi';

/** Google's longest. */
const keptSeconds: Seconds = 6 * 3600;

/** Eight days of 100 teams and numbers, two months of 15; older half-hours go. */
const mostTrendRows = 200_000;

/**
 * Writes the sheets KPI and Trend after the refresh of a clock trigger, when somebody wants them and
 * a figure changed; once an hour the calls they are made of are read anew from the log. Everything
 * is computed from the log: an execution that is killed leaves it to the next one, and doing it
 * twice changes nothing.
 *
 * A failure is noted in the execution log; the board does not suffer.
 *
 * @param since - When this execution began.
 * @param figures - What the refresh of this execution knew; `undefined` when nobody wants figures,
 * or there was no refresh: figures of a log that is behind would be dated wrongly.
 */
export function careForKpis(
  world: World,
  since: EpochSeconds,
  figures: Figures | undefined,
): Figures | undefined {
  if (figures === undefined || world.clock.now() - since > longRun) return figures;
  try {
    const renewed = renewFromLog(world, figures);
    if (renewed.settings.kpiSheet) writeKpis(world, renewed);
    return renewed;
  } catch (error) {
    world.log.trouble(texts.kpi.failed, error);
    return figures;
  }
}

/** Finds what was added to the log, or changed in it, by other ways than a refresh. */
function renewFromLog(world: World, figures: Figures): Figures {
  const { memory, plan, directory, now, open } = figures;
  if (!isReadingDue(memory, now)) return figures;
  const read = readLog(world, plan, directory.teams, now);
  world.cache.write({ [dayText]: packMemory(read) }, keptSeconds);
  return { ...figures, memory: read, open: open.filter(({ id }) => !read.calls.has(id)) };
}

function writeKpis(world: World, figures: Figures): void {
  const known = readSheetsMemory(world.cache.read([sheetsText])[sheetsText]);
  const { plan, now } = figures;
  const isTrend = isTrendDue(known, plan);
  if (known && !isTrend && restsNow(known, now)) return;
  const telling = tell(figures);
  const rows = kpiRows(telling);
  const print = printOf(rows);
  const isSame = print === known?.print;
  if (!isSame) {
    world.tables.replace('KPI', rows);
    nameFigures(world);
  }
  if (isTrend) writeTrend(world, figures, telling);
  if (isSame && !isTrend) return;
  const writtenAt = isSame ? known.writtenAt : now;
  const memory: SheetsMemory = { print, rows: rows.length, writtenAt, trendTo: plan.interval };
  world.cache.write({ [sheetsText]: JSON.stringify(memory) }, keptSeconds);
}

function tell(figures: Figures): Telling {
  const { plan, directory, settings, now, occupancy } = figures;
  const { beginnings, dayStarts } = plan;
  const counting = countingOf({ directory, settings, now });
  const counted = countPeriods({ calls: callsOf(figures), beginnings, dayStarts }, counting);
  const { scopesOfAgent } = counting;
  return {
    counted: addOccupancy(counted, occupancy, { today: beginnings.today, scopesOfAgent }),
    scopes: listScopes(directory),
    formula: settings.serviceLevelFormula,
    now,
  };
}

function writeTrend(world: World, { plan }: Figures, telling: Telling): void {
  const { dayStarts, interval } = plan;
  const first = dayStarts[dayStarts.length - 1] ?? telling.now;
  world.tables.replaceSince('Trend', 'Interval', first, trendRows(telling));
  world.tables.trim('Trend', mostTrendRows);
  writeTrends(world, telling, interval);
}
