import { waitBand } from '../queue/wait-band';
import type { EpochSeconds } from '../time/units';
import type { TvBoard } from './tv-board';

/**
 * Ids of the calls whose callers are overdue. Who was it once stays it while they wait: the page's
 * idea of the time is mended with each answer, by a second or two in either direction.
 *
 * @param before - As it was a moment ago; `undefined` when nothing was shown yet.
 */
export function overdueIds(
  board: Pick<TvBoard, 'queue' | 'warnAfterSeconds' | 'overdueAfterSeconds'>,
  now: EpochSeconds,
  before: ReadonlySet<number> | undefined,
): ReadonlySet<number> {
  const late = board.queue.filter(
    ({ id, startedAt }) =>
      before?.has(id) === true || waitBand(now - startedAt, board) === 'overdue',
  );
  return new Set(late.map(({ id }) => id));
}

/** Whether somebody is overdue who was not before. @param before - As for {@link overdueIds}. */
export const hasNewOverdue = (
  before: ReadonlySet<number> | undefined,
  after: ReadonlySet<number>,
): boolean => before !== undefined && [...after].some((id) => !before.has(id));
