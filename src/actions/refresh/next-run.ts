import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';
import type { Run } from './run';

/** How the automatic refresh is set; kept as the SCHEDULE property. */
export interface Schedule {
  /** Whose trigger it is: another person's cannot be seen. */
  readonly owner: string;
  readonly minutes: number;
  readonly paused: boolean;
}

/** When the clock trigger will refresh the board again, as far as we know. */
export function nextRunAt(world: World, run: Run): EpochSeconds | undefined {
  const schedule = parseSchedule(world.saved.SCHEDULE);
  if (schedule === undefined || schedule.paused) return undefined;
  return run.startedAt + schedule.minutes * 60;
}

function parseSchedule(text: string | undefined): Schedule | undefined {
  try {
    const stored = JSON.parse(text ?? '') as Partial<Schedule>;
    return typeof stored.minutes === 'number' ? (stored as Schedule) : undefined;
  } catch {
    // nothing stored: nobody scheduled it here
    return undefined;
  }
}
