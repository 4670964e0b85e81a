import { repaintPause, shouldRepaint } from '../../domain/live/pace';
import type { LiveView } from '../../domain/pages/live-view';
import { parseSettings } from '../../domain/settings/parse';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { parseStats } from '../../domain/webhook/stats';
import { lastRefresh } from '../last-refresh';
import { refresh } from '../refresh/refresh';
import { toldText } from '../webhook/hot-cache';
import type { World } from '../world';

/**
 * One look of an open Live page: repaints the board when webhooks told something since it was
 * painted, or when it is old. Of several open pages one paints, the others go on looking.
 *
 * @param world - With nobody to talk to: the page says what is to be said.
 */
export function lookLive(world: World): LiveView {
  const now = world.clock.now();
  const before = parseProgress(world.saved.REFRESH);
  const { requestsPerMinute } = parseSettings(world.saved.SETTINGS);
  const told = Number(world.cache.read([toldText])[toldText]) || 0;
  const { goodAt: paintedAt = 0, begunAt = 0, availabilityCount: agents } = before;
  const age = { goodAt: paintedAt, begunAt, toldAt: told, agents, requestsPerMinute };
  if (!shouldRepaint({ now, ...age })) {
    return describe(world, 'rested', told);
  }
  refresh({ ...world, startedBy: texts.live.by });
  const after = { ...world, saved: world.state.readAll() };
  const { runs, goodAt } = parseProgress(after.saved.REFRESH);
  if (runs === before.runs) return describe(after, 'elsewhere', told);
  if (goodAt !== undefined && goodAt >= now) return describe(after, 'repainted', told);
  const detail = lastRefresh(after)?.detail ?? '';
  return { ...describe(after, 'failed', told), problem: { what: detail, whatToDo: '' } };
}

function describe(world: World, outcome: LiveView['outcome'], told: number): LiveView {
  const now = world.clock.now();
  const progress = parseProgress(world.saved.REFRESH);
  const { requestsPerMinute } = parseSettings(world.saved.SETTINGS);
  const lastAt = Math.max(told, parseStats(world.saved.WEBHOOK_STATS).lastAt ?? 0);
  return {
    outcome,
    now,
    goodAt: progress.goodAt,
    timeZone: world.clock.timeZone(),
    lastEventAgo: world.saved.WEBHOOK_KEY && lastAt > 0 ? Math.max(0, now - lastAt) : undefined,
    pauseSeconds: repaintPause({ agents: progress.availabilityCount, requestsPerMinute }),
  };
}
