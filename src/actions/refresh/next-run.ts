import { parseDayUse } from '../../domain/quota/day-use';
import { isResting } from '../../domain/quota/pace';
import { mayRest, nextClockRun, type QuietFacts } from '../../domain/schedule/quiet-hours';
import { parseSchedule } from '../../domain/schedule/schedule';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';
import type { Run } from './run';

/**
 * When the clock trigger will refresh the board again after a run, as far as we know.
 *
 * @param goodAt - When the last run that succeeded began: this one, or one before it.
 */
export function nextRunAt(
  world: World,
  run: Run,
  goodAt: EpochSeconds | undefined,
): EpochSeconds | undefined {
  const schedule = parseSchedule(world.saved.SCHEDULE);
  if (schedule === undefined || schedule.paused) return undefined;
  const { startedAt } = run;
  const use = parseDayUse(run.progress.use);
  const next = (from: EpochSeconds): EpochSeconds =>
    knowsQuietHours(run)
      ? nextClockRun(quietFacts(world, run, goodAt), from, schedule.minutes)
      : from + schedule.minutes * 60;
  let at = next(startedAt);
  while (isResting(use, at)) at = next(at);
  return at;
}

/** Whether this run of the clock is left out, since it is outside business hours. */
export const restsNow = (world: World, run: Run): boolean =>
  world.startedBy === 'trigger' &&
  knowsQuietHours(run) &&
  mayRest(quietFacts(world, run, run.progress.begunAt), run.startedAt);

/** Only who set them pays for asking the time zone. */
const knowsQuietHours = ({ settings }: Run): boolean => settings.quietRefreshMinutes > 0;

const quietFacts = (
  world: World,
  { settings }: Run,
  lastRunAt: EpochSeconds | undefined,
): QuietFacts => ({
  settings,
  lastRunAt,
  timeZone: world.clock.timeZone(),
});
