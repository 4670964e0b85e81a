import { texts } from '../../domain/texts/texts';
import { lastRefresh } from '../last-refresh';
import type { World } from '../world';

/** What the last refresh says went wrong; empty when nothing did. */
export function lastFailure(world: World): string {
  const last = lastRefresh(world);
  return last?.outcome === texts.runs.failed ? last.detail : '';
}
