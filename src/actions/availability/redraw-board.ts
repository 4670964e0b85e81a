import type { Redraw } from '../../domain/pages/availability-view';
import { parseProgress } from '../../domain/sync/progress';
import { refresh } from '../refresh/refresh';
import type { World } from '../world';

/** How often to look whether the board is free, a second apart: longer than a refresh lasts. */
const mostTries = 10;

/** Refreshes the board, after whoever is at it now: they may have asked Aircall too early. */
export function redrawBoard(world: World): Redraw {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const lease = world.leases.take('board');
    if (lease) {
      lease.release();
      return refreshNow(world);
    }
    world.clock.sleep(1);
  }
  return { outcome: 'busy' };
}

function refreshNow(world: World): Redraw {
  const startedAt = world.clock.now();
  refresh({ ...world, saved: world.state.readAll() });
  const { goodAt } = parseProgress(world.state.readAll().REFRESH);
  return { outcome: goodAt !== undefined && goodAt >= startedAt ? 'drawn' : 'failed' };
}
