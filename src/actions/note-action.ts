import { parseProgress } from '../domain/sync/progress';
import type { Lease } from '../ports/lease';
import { noteRun, type RunNote } from './refresh/note-run';
import type { World } from './world';

/** How often to try while the board is being refreshed, a second apart. */
const mostTries = 5;

/**
 * Notes in Runs what was done beside the refresh. Its place in the ring is counted with the
 * refresh's, so this waits a moment while the board is being refreshed, and else leaves it to the
 * execution log.
 */
export function noteAction(world: World, note: RunNote): void {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const lease = world.leases.take('board');
    if (lease) {
      noteHolding(world, lease, note);
      return;
    }
    world.clock.sleep(1);
  }
  world.log.note(`${note.run}: ${note.outcome}. ${note.detail}`);
}

function noteHolding(world: World, lease: Lease, note: RunNote): void {
  try {
    noteInRuns(world, note);
  } finally {
    lease.release();
  }
}

/** Notes in Runs what was done; only for who holds the lease of the board. */
export function noteInRuns(world: World, note: RunNote): void {
  const progress = parseProgress(world.state.readAll().REFRESH);
  noteRun(world, progress.runs, note);
  world.state.write({ REFRESH: JSON.stringify({ ...progress, runs: progress.runs + 1 }) });
}
