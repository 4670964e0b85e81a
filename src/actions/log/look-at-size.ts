import { judgeRoom, judgeShare } from '../../domain/backfill/room';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { holdingLog, keepCare } from './holding-log';

/**
 * Looks how long Calls is and how full the file: past the row limit closed months begin to leave
 * Calls, and a file that becomes nearly full is told of in Runs.
 */
export function lookAtSize(world: World): void {
  const startedAt = world.clock.now();
  const { logRowLimit } = parseSettings(world.saved.SETTINGS);
  const becameFull = holdingLog(world, (care) => {
    const records = world.logBook.current()?.count() ?? 0;
    const { kind, share } = judgeRoom(world.workbook.cells(), 0);
    const isRolling = care.isRolling || records > logRowLimit;
    keepCare(world, { ...care, checkedAt: startedAt, isRolling, cellShare: share });
    const isNews = kind !== 'ample' && judgeShare(care.cellShare) === 'ample';
    return isNews ? share : undefined;
  });
  if (becameFull === undefined) return;
  noteAction(world, {
    startedAt,
    run: texts.log.growth,
    outcome: texts.runs.ok,
    detail: texts.log.nearlyFull(Math.floor(becameFull * 100)),
  });
}
