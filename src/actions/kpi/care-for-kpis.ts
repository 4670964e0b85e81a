import { countPeriods } from '../../domain/kpi/count';
import { packMemory, unpackMemory } from '../../domain/kpi/memory';
import { type KpiPlan, planKpis } from '../../domain/kpi/plan';
import { printOf } from '../../domain/kpi/print';
import { kpiRows, type Telling, trendRows } from '../../domain/kpi/rows';
import { listScopes, scopeTeller } from '../../domain/kpi/scopes';
import { targetOf } from '../../domain/kpi/target';
import { parseSettings } from '../../domain/settings/parse';
import type { PropertySettings } from '../../domain/settings/settings';
import type { Directory } from '../../domain/snapshot';
import { parseProgress } from '../../domain/sync/progress';
import { en } from '../../domain/texts/en';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { parseJson } from '../cached-json';
import { directoryText, readDirectory } from '../recall-directory';
import type { World } from '../world';
import { type GatheredCalls, gatherCalls } from './gather-calls';
import { nameFigures } from './name-figures';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/** The cache text of what one counting leaves to the next. */
export const memoryText = 'kpi';

/** Google's longest. */
const keptSeconds: Seconds = 6 * 3600;

/** Eight days of 100 teams and numbers, two months of 15; older half-hours go. */
const mostTrendRows = 200_000;

/**
 * Writes the sheets KPI and Trend after the refresh of a clock trigger, when somebody wants them and
 * a figure changed. Everything is computed from the log: an execution that is killed leaves it to
 * the next one, and doing it twice changes nothing.
 *
 * A failure is noted in the execution log; the board does not suffer.
 *
 * @param since - When this execution began.
 */
export function careForKpis(world: World, since: EpochSeconds): void {
  const settings = parseSettings(world.saved.SETTINGS);
  if (!settings.kpiSheet || world.clock.now() - since > longRun || world.workbook.isCopy()) return;
  try {
    // figures of a log that is behind would be dated wrongly
    if (hasRefreshed(world, since)) writeKpis(world, settings);
  } catch (error) {
    world.log.trouble(en.kpi.failed, error);
  }
}

const hasRefreshed = ({ state }: World, since: EpochSeconds): boolean =>
  (parseProgress(state.readAll().REFRESH).goodAt ?? 0) >= since;

function writeKpis(world: World, settings: PropertySettings): void {
  const now = world.clock.now();
  const texts = world.cache.read([memoryText, directoryText]);
  const directory = parseJson<Directory>(texts[directoryText]) ?? readDirectory(world);
  const { lookbackMinutes } = settings;
  const timeZone = world.clock.timeZone();
  const plan = planKpis(unpackMemory(texts[memoryText]), now, { lookbackMinutes, timeZone });
  const calls = gatherCalls(world, plan, directory.teams);
  const telling = tell({ plan, calls, directory, settings, now });
  const print = writeFigures(world, plan, telling);
  if (plan.isTrendDue) writeTrend(world, plan, telling);
  const memory = { calls: calls.logged, from: plan.from, readAt: now, print };
  const wholeAt = plan.memory?.wholeAt ?? now;
  const text = packMemory({ ...memory, wholeAt, trendTo: plan.interval });
  world.cache.write({ [memoryText]: text }, keptSeconds);
}

interface Counting {
  readonly plan: KpiPlan;
  readonly calls: GatheredCalls;
  readonly directory: Directory;
  readonly settings: PropertySettings;
  readonly now: EpochSeconds;
}

function tell({ plan, calls, directory, settings, now }: Counting): Telling {
  const { beginnings, dayStarts } = plan;
  const measure = { target: targetOf(settings.answerTargetSeconds), now };
  return {
    counted: countPeriods(
      { calls: calls.all, beginnings, dayStarts },
      { ...measure, scopesOf: scopeTeller(directory) },
    ),
    scopes: listScopes(directory),
    formula: settings.serviceLevelFormula,
    now,
  };
}

/** @returns What the sheet KPI shows now. */
function writeFigures(world: World, { memory }: KpiPlan, telling: Telling): string {
  const rows = kpiRows(telling);
  const print = printOf(rows);
  if (memory?.print === print) return print;
  world.tables.replace('KPI', rows);
  nameFigures(world);
  return print;
}

function writeTrend({ tables }: World, { dayStarts }: KpiPlan, telling: Telling): void {
  const first = dayStarts[dayStarts.length - 1] ?? telling.now;
  tables.replaceSince('Trend', 'Interval', first, trendRows(telling));
  tables.trim('Trend', mostTrendRows);
}
