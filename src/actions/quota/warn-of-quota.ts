import type { DayUse } from '../../domain/quota/day-use';
import { tellNear, tellRest } from '../../domain/quota/describe';
import { isNear, readGauges } from '../../domain/quota/meter';
import type { Run } from '../refresh/run';
import type { World } from '../world';
import { limitsOf, triggerInterval } from './count-use';

/** That a limit of the day comes near, and that the trigger runs less often for it; for the strip. */
export function warnOfQuota(
  world: World,
  { settings, startedAt }: Run,
  use: DayUse,
): readonly string[] {
  const now = world.clock.now();
  const { requestsPerMinute } = settings;
  const near = readGauges(use, { google: limitsOf(world), requestsPerMinute }, now).filter(isNear);
  const rest = use.restUntil > now && startedAt >= use.ranAt;
  return [
    ...near.map((gauge) => tellNear(gauge)),
    ...(rest ? [tellRest(use.restUntil - use.ranAt, triggerInterval(world))] : []),
  ];
}
