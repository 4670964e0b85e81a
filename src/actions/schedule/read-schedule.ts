import type { ScheduleView } from '../../domain/pages/schedule-view';
import { judgeSchedule } from '../../domain/schedule/judge-schedule';
import { judgeCost } from '../../domain/schedule/run-cost';
import { parseSchedule } from '../../domain/schedule/schedule';
import { seenPace } from '../../domain/schedule/seen-pace';
import { readDate, readText } from '../../domain/sheets/cells';
import { headers, type Row } from '../../domain/sheets/headers';
import { isRunWord } from '../../domain/texts/run-words';
import type { Seconds } from '../../domain/time/units';
import { storedCompany } from '../company';
import { accountOf } from '../quota/count-use';
import type { World } from '../world';

/** How many of the last refreshes are averaged. */
const runsMeasured = 20;

/** How the automatic refresh is set, and what it costs. */
export function readSchedule(world: World): ScheduleView {
  const me = world.startedBy;
  const triggers = world.jobs.count();
  // before the first refresh the company's own word has to do
  const users = world.tables.read('UserDB').length || storedCompany(world.saved)?.users || 0;
  const runs = lastRuns(world);
  const pace = seenPace(runs.map(startOf));
  return {
    state: judgeSchedule({ stored: parseSchedule(world.saved.SCHEDULE), triggers, me }),
    cost: judgeCost(secondsOf(runs), users, accountOf(world, me)),
    ...(pace !== undefined && { pace }),
  };
}

const lastRuns = (world: World): readonly Row[] =>
  world.tables
    .read('Runs')
    .filter((row) => isRunWord('refresh', readText(row[column('Run')])))
    .sort((a, b) => startOf(b) - startOf(a))
    .slice(0, runsMeasured);

const secondsOf = (runs: readonly Row[]): readonly Seconds[] =>
  runs
    .map((row) => row[column('Seconds')])
    .filter((seconds): seconds is Seconds => typeof seconds === 'number');

const column = (name: (typeof headers.Runs)[number]): number => headers.Runs.indexOf(name);

const startOf = (row: Row): number => readDate(row[column('Started')]) ?? 0;
