import { explainFailure } from '../../domain/texts/explain-failure';
import type { Failure } from '../../domain/texts/failure';
import { texts } from '../../domain/texts/texts';
import { describeStrip } from '../../domain/wallboard/strip';
import { countFailed } from '../quota/count-use';
import { TellingError } from '../telling-error';
import type { World } from '../world';
import { nextRunAt } from './next-run';
import { noteRun } from './note-run';
import { paintStrip } from './paint-strip';
import type { Run } from './run';

/**
 * Says in the status strip, in Runs and to whoever is there what happened and what to do; the
 * board below stays as it is.
 *
 * Each is tried for itself: what stopped the run may stop one of them, too.
 *
 * @throws {TellingError} With the same sentence when nobody sees it otherwise, since neither strip nor Runs can
 * be written: Google mails to the owner of a trigger why it failed.
 */
export function reportFailure(world: World, run: Run, failure: Failure, cause?: unknown): void {
  const problem = explainFailure(failure, world.clock.timeZone());
  const sentence = `${problem.what} ${problem.whatToDo}`;
  if (cause === undefined) world.log.note(sentence);
  else world.log.trouble(problem.what, cause);
  const { progress, settings, startedAt } = run;
  const use = attempt(world, () => countFailed(world, run)) ?? progress.use;
  const next = { ...progress, runs: progress.runs + 1, ...(use && { use }) };
  const strip = describeStrip({
    now: world.clock.now(),
    timeZone: world.clock.timeZone(),
    lookbackMinutes: settings.lookbackMinutes,
    board: undefined,
    lastGoodAt: progress.goodAt,
    nextRunAt: nextRunAt(world, { ...run, progress: next }, run.progress.begunAt),
    problem,
  });
  const stripLook = attempt(world, () => paintStrip(world, progress, strip));
  const isNoted = attempt(world, () => {
    noteRun(world, progress.runs, {
      startedAt,
      run: texts.runs.refresh,
      outcome: texts.runs.failed,
      detail: sentence,
    });
    return true;
  });
  const isFlushed = attempt(world, () => {
    world.workbook.flush();
    return true;
  });
  attempt(world, () => world.prompt.mention(sentence));
  // in a copy the store is that of the first file, whose next run must not stumble over it
  if (world.workbook.isCopy()) return;
  const look = stripLook ?? '';
  attempt(world, () =>
    world.state.write({ REFRESH: JSON.stringify({ ...next, stripLook: look }) }),
  );
  const isTold = isFlushed && (stripLook !== undefined || isNoted);
  if (!isTold && world.startedBy === 'trigger') throw new TellingError(sentence);
}

function attempt<T>(world: World, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    world.log.trouble(texts.actions.notReported, error);
    return undefined;
  }
}
