import type { RefreshView } from '../../domain/pages/set-up-view';
import { parseProgress } from '../../domain/sync/progress';
import { isRunWord } from '../../domain/texts/run-words';
import { formatTimeOfDay } from '../../domain/time/format';
import { lastRefresh } from '../last-refresh';
import { refresh } from '../refresh/refresh';
import type { World } from '../world';

/** Refreshes the board for a page, which then says what came of it. */
export function refreshBoard(world: World): RefreshView {
  const runsBefore = parseProgress(world.saved.REFRESH).runs;
  // the page says it; a toast would say it twice
  refresh({
    ...world,
    prompt: { ...world.prompt, mention: (sentence) => world.log.note(sentence) },
  });
  const after = { ...world, saved: world.state.readAll() };
  const hasRun = parseProgress(after.saved.REFRESH).runs !== runsBefore;
  return hasRun ? readRefresh(after) : { kind: 'busy' };
}

/** How the last refresh ended. */
export function readRefresh(world: World): RefreshView {
  const last = lastRefresh(world);
  if (last === undefined) return { kind: 'never' };
  const { outcome, detail } = last;
  if (isRunWord('failed', outcome)) return { kind: 'failed', detail };
  const at = formatTimeOfDay(last.startedAt, world.clock.timeZone());
  return { kind: isRunWord('partial', outcome) ? 'partly' : 'good', at, detail };
}
