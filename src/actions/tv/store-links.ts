import { packLinks } from '../../domain/tv/link-hashes';
import type { TvLink } from '../../domain/tv/tv-link';
import type { World } from '../world';
import { tvLinksText, tvSeconds } from './tv-texts';

/**
 * Stores the links, and tells the web app of them at once.
 *
 * @returns The world as it is then.
 */
export function storeLinks(
  world: World,
  links: readonly TvLink[],
  others: Readonly<Record<string, string>>,
): World {
  const changes = { TV_KEYS: links.length > 0 ? JSON.stringify(links) : '', ...others };
  world.state.write(changes);
  world.cache.write({ [tvLinksText]: packLinks(links, world.hash) }, tvSeconds);
  return { ...world, saved: { ...world.saved, ...changes } };
}
