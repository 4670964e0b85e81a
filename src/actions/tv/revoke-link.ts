import { texts } from '../../domain/texts/texts';
import type { TvLinksView } from '../../domain/tv/links-view';
import { parseTvLinks } from '../../domain/tv/tv-link';
import { parseJson } from '../cached-json';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { readTvLinks } from './read-links';
import { storeLinks } from './store-links';
import { tvRevokedText, tvSeconds } from './tv-texts';

/**
 * Revokes a link at once: its screens are told no at their next look. Revoking it again changes
 * nothing.
 *
 * @param id - Of the link; anything may come.
 */
export function revokeLink(world: World, id: unknown): TvLinksView {
  const links = parseTvLinks(world.saved.TV_KEYS);
  const link = links.find((each) => each.id === id);
  if (link === undefined) return readTvLinks(world);
  const startedAt = world.clock.now();
  const rest = links.filter((each) => each !== link);
  const next = storeLinks(world, rest, {});
  const revoked = parseJson<readonly string[]>(world.cache.read([tvRevokedText])[tvRevokedText]);
  world.cache.write({ [tvRevokedText]: JSON.stringify([...(revoked ?? []), link.id]) }, tvSeconds);
  noteAction(world, {
    startedAt,
    run: texts.tv.links.title,
    outcome: texts.runs.ok,
    detail: texts.tv.links.noteRevoked(link.name),
  });
  return readTvLinks(next);
}
