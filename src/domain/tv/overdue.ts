import { waitBand } from '../queue/wait-band';
import type { EpochSeconds } from '../time/units';
import type { TvBoard } from './tv-board';

/** Ids of the calls whose callers are overdue at a moment. */
export function overdueIds(
  board: Pick<TvBoard, 'queue' | 'warnAfterSeconds' | 'overdueAfterSeconds'>,
  now: EpochSeconds,
): ReadonlySet<number> {
  const late = board.queue.filter(
    ({ startedAt }) => waitBand(now - startedAt, board) === 'overdue',
  );
  return new Set(late.map(({ id }) => id));
}

/** Whether somebody is overdue who was not before. @param before - `undefined`: nothing was shown. */
export const hasNewOverdue = (
  before: ReadonlySet<number> | undefined,
  after: ReadonlySet<number>,
): boolean => before !== undefined && [...after].some((id) => !before.has(id));
