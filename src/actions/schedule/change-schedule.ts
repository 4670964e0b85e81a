import type { ScheduleView } from '../../domain/pages/schedule-view';
import { type Interval, logInterval, readInterval } from '../../domain/schedule/interval';
import { parseSchedule, type Schedule } from '../../domain/schedule/schedule';
import type { World } from '../world';
import { readSchedule } from './read-schedule';

/**
 * Sets the automatic refresh; this person has one trigger afterwards, or none.
 *
 * @param choice - A `ScheduleChoice`; whatever a page or anybody else sends.
 * @throws {RangeError} When it is none.
 */
export function changeSchedule(world: World, choice: unknown): ScheduleView {
  if (choice === 'off') switchOff(world);
  else if (choice === 'log') keepLogOnly(world);
  else switchOn(world, intervalOf(choice));
  return readSchedule({ ...world, saved: world.state.readAll() });
}

/** Gives this person the one trigger, and says that it is theirs. */
export function switchOn(world: World, minutes: Interval): void {
  world.jobs.schedule(minutes);
  store(world, { owner: world.startedBy, minutes, paused: false });
}

/** The trigger stays, and its runs leave the board as it is. */
function keepLogOnly(world: World): void {
  world.jobs.schedule(logInterval);
  store(world, { owner: world.startedBy, minutes: logInterval, paused: true, logs: true });
}

function switchOff(world: World): void {
  world.jobs.remove();
  const me = world.startedBy;
  const stored = parseSchedule(world.saved.SCHEDULE) ?? { owner: me, minutes: 1 };
  // another person's trigger goes on, so it must not be called paused
  if (stored.owner === me) store(world, { owner: me, minutes: stored.minutes, paused: true });
}

function intervalOf(choice: unknown): Interval {
  const minutes = readInterval(choice);
  if (minutes === undefined) throw new RangeError(`No interval: ${String(choice)}`);
  return minutes;
}

const store = (world: World, schedule: Schedule): void =>
  world.state.write({ SCHEDULE: JSON.stringify(schedule) });
