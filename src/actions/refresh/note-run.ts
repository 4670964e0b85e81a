import { dateCell, textCell } from '../../domain/sheets/cells';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** How many runs the Runs sheet remembers: more than eight hours of one a minute. */
const runsKept = 500;

/** What happened in a run, for the Runs sheet. */
export interface RunNote {
  readonly startedAt: EpochSeconds;
  readonly run: string;
  readonly outcome: string;
  readonly detail: string;
}

/**
 * Notes a run in its place of the ring.
 *
 * @param number - How many runs were noted before.
 */
export function noteRun(world: World, number: number, note: RunNote): void {
  world.tables.put('Runs', number % runsKept, [
    dateCell(note.startedAt),
    note.run,
    textCell(world.startedBy),
    Math.round((world.clock.now() - note.startedAt) * 10) / 10,
    world.meter.serviceCalls(),
    world.meter.requests(),
    note.outcome,
    textCell(note.detail),
  ]);
}
