import type { Clock, EpochMilliseconds } from './clock';

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** How many quiet turns of the event loop count as "nobody will do anything until time passes". */
const QUIET_TURNS = 4;

/**
 * Drives a frozen clock from event to event without waiting: whenever nobody holds the clock, it
 * jumps to the next timer, until it shows `until`.
 *
 * Whoever works outside a timer (a worker thread, an HTTP request under way) must hold the clock
 * meanwhile, see {@link Clock.hold}.
 */
export async function runVirtually(clock: Clock, until: EpochMilliseconds): Promise<void> {
  while (clock.now() < until) {
    await quiet(clock);
    clock.advanceTo(Math.min(clock.nextTimerAt() ?? until, until));
  }
  await quiet(clock);
}

async function quiet(clock: Clock): Promise<void> {
  for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
    await nextTurn();
    if (!clock.isIdle) turns = -1;
  }
}
