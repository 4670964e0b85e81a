import { judgeShare } from '../../domain/backfill/room';
import { parseLogCare } from '../../domain/log/log-care';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** That the file comes near what Google allows, for the status strip; as it was last looked at. */
export function warnOfGrowth({ saved }: World): readonly string[] {
  const { cellShare } = parseLogCare(saved.LOG_CARE);
  return judgeShare(cellShare) === 'ample'
    ? []
    : [texts.log.nearlyFull(Math.floor(cellShare * 100))];
}
