import { judgeHealth } from '../../domain/health/judge';
import type { HealthView } from '../../domain/pages/health-view';
import { describeGauge } from '../../domain/quota/describe';
import { parseSchedule } from '../../domain/schedule/schedule';
import { texts } from '../../domain/texts/texts';
import { formatTimeOfDay } from '../../domain/time/format';
import { accountOf, limitsOf } from '../quota/count-use';
import type { World } from '../world';
import { gatherHealth } from './gather';

/** Everything the sidebar Health shows; looks, and changes nothing. */
export function readHealth(world: World): HealthView {
  const facts = gatherHealth(world);
  const owner = parseSchedule(world.saved.SCHEDULE)?.owner ?? '';
  return {
    at: formatTimeOfDay(facts.now, world.clock.timeZone()),
    checks: judgeHealth(facts),
    gauges: facts.gauges.map((gauge) => describeGauge(gauge)),
    gaugeHelp: texts.quota.help[limitsOf(world) ? accountOf(world, owner) : 'none'],
  };
}
