import { parseDayUse } from '../../domain/quota/day-use';
import { isResting } from '../../domain/quota/pace';
import { parseProgress } from '../../domain/sync/progress';
import type { World } from '../world';
import { startedByTrigger } from './count-use';

/**
 * Whether this run of the clock is left out whole, so that what Google allows a day lasts. Costs
 * nothing: the run before decided it.
 */
export const sparesNow = (world: World): boolean =>
  startedByTrigger(world) &&
  isResting(parseDayUse(parseProgress(world.saved.REFRESH).use), world.clock.now());
