import { isRunWord } from '../../domain/texts/run-words';
import { lastRefresh } from '../last-refresh';
import type { World } from '../world';

/** What the last refresh says went wrong; empty when nothing did. */
export function lastFailure(world: World): string {
  const last = lastRefresh(world);
  return last && isRunWord('failed', last.outcome) ? last.detail : '';
}
