import { en } from '../../domain/texts/en';
import { explainFailure } from '../../domain/texts/explain-failure';
import { describeStrip } from '../../domain/wallboard/strip';
import { failureOf } from '../failure-of';
import type { World } from '../world';
import { nextRunAt } from './next-run';
import { noteRun } from './note-run';
import { paintStrip } from './paint-strip';
import type { Run } from './run';

/**
 * Says in the status strip, in Runs and to whoever is there what happened and what to do; the
 * board below stays as it is.
 */
export function reportFailure(world: World, run: Run, error: unknown): void {
  const { progress, settings, startedAt } = run;
  const timeZone = world.clock.timeZone();
  const problem = explainFailure(failureOf(error), timeZone);
  world.log.trouble(problem.what, error);
  const strip = describeStrip({
    now: world.clock.now(),
    timeZone,
    lookbackMinutes: settings.lookbackMinutes,
    board: undefined,
    lastGoodAt: progress.goodAt,
    nextRunAt: nextRunAt(world, run),
    problem,
  });
  const stripLook = paintStrip(world, progress, strip);
  noteRun(world, progress.runs, {
    startedAt,
    run: en.runs.refresh,
    outcome: en.runs.failed,
    detail: `${problem.what} ${problem.whatToDo}`,
  });
  world.workbook.flush();
  world.state.write({
    REFRESH: JSON.stringify({ ...progress, stripLook, runs: progress.runs + 1 }),
  });
  world.prompt.mention(`${problem.what} ${problem.whatToDo}`);
}
