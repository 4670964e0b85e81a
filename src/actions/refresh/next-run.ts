import { parseSchedule } from '../../domain/schedule/schedule';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';
import type { Run } from './run';

/** When the clock trigger will refresh the board again, as far as we know. */
export function nextRunAt(world: World, run: Run): EpochSeconds | undefined {
  const schedule = parseSchedule(world.saved.SCHEDULE);
  if (schedule === undefined || schedule.paused) return undefined;
  return run.startedAt + schedule.minutes * 60;
}
