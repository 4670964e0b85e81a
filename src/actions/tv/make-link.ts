import { texts } from '../../domain/texts/texts';
import type { TvLinkOutcome, TvLinkWish } from '../../domain/tv/links-view';
import { linkLives, makeTvLink, mostLinks, parseTvLinks } from '../../domain/tv/tv-link';
import { checkWebAppAddress } from '../../domain/webhook/web-app-address';
import { noteAction } from '../note-action';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { readTvLinks } from './read-links';
import { storeLinks } from './store-links';

const say = texts.tv.links;

/**
 * Makes a link to the TV page, and notes it in Runs.
 *
 * @param wish - A {@link TvLinkWish}; anything may come.
 * @throws {Refusal} When there are as many as can be kept.
 */
export function makeLink(world: World, wish: unknown): TvLinkOutcome {
  const { name, days, address } = readWish(wish);
  // the one webhooks are connected to is not changed here
  const checked = checkWebAppAddress(world.saved.WEB_APP_URL || address);
  if (!checked.ok) return { made: false, problem: texts.webhook.address[checked.reason] };
  const links = parseTvLinks(world.saved.TV_KEYS);
  if (links.length >= mostLinks) throw new Refusal(say.full(mostLinks));
  const startedAt = world.clock.now();
  const id = world.webApp.newKey().slice(0, 8);
  const link = makeTvLink(
    { id, key: world.webApp.newKey(), name, days },
    startedAt,
    say.nameFallback,
  );
  const next = storeLinks(world, [...links, link], { WEB_APP_URL: checked.url });
  noteAction(world, {
    startedAt,
    run: texts.tv.links.title,
    outcome: texts.runs.ok,
    detail: say.noteMade(link.name),
  });
  return { made: true, view: readTvLinks(next) };
}

function readWish(wish: unknown): TvLinkWish {
  const { name, days, address } = (typeof wish === 'object' && wish ? wish : {}) as Partial<
    Record<keyof TvLinkWish, unknown>
  >;
  return {
    name: typeof name === 'string' ? name : '',
    // what nobody offered must not last for ever
    days: linkLives.find((life) => life === days) ?? 1,
    address: typeof address === 'string' ? address : '',
  };
}
