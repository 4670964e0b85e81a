import { percentEncode } from '../../aircall/percent-encode';
import type { TvLinksView, TvLinkView } from '../../domain/tv/links-view';
import { isExpired, parseTvLinks, type TvLink } from '../../domain/tv/tv-link';
import { checkWebAppAddress } from '../../domain/webhook/web-app-address';
import type { World } from '../world';
import { tvSeenText } from './tv-texts';

/** The links there are and where they lead. */
export function readTvLinks(world: World): TvLinksView {
  const { saved, clock } = world;
  const links = [...parseTvLinks(saved.TV_KEYS)].reverse();
  const address = addressOf(world);
  const seen = lastSeen(world, links);
  const now = clock.now();
  return {
    address,
    isSuggested: !saved.WEB_APP_URL && address !== '',
    timeZone: clock.timeZone(),
    now,
    links: links.map((link): TvLinkView => {
      const { key, ...facts } = link;
      const seenAt = seen.get(link.id);
      return {
        ...facts,
        url: address && `${address}?view=tv&key=${percentEncode(key)}`,
        isExpired: isExpired(link, now),
        ...(seenAt !== undefined && { seenAt }),
      };
    }),
  };
}

/** Google's word counts only when it can be opened by anyone: from an editor it names `/dev`. */
function addressOf({ saved, webApp }: World): string {
  if (saved.WEB_APP_URL) return saved.WEB_APP_URL;
  const suggested = checkWebAppAddress(webApp.suggestedAddress() ?? '');
  return suggested.ok ? suggested.url : '';
}

function lastSeen({ cache, hash }: World, links: readonly TvLink[]): ReadonlyMap<string, number> {
  if (links.length === 0) return new Map();
  const names = new Map(links.map(({ id, key }) => [id, tvSeenText(hash(key))]));
  const texts = cache.read([...names.values()]);
  return new Map(
    [...names].flatMap(([id, name]) => {
      const seenAt = Number(texts[name]);
      return seenAt > 0 ? [[id, seenAt] as const] : [];
    }),
  );
}
