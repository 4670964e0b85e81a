import type { Aircall } from '../../aircall/client/client';
import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  updateWebhook,
  type WebhookWish,
} from '../../aircall/endpoints/webhooks';
import { parseOne, parsePage } from '../../aircall/pages/page';
import { pagesAfterFirst } from '../../aircall/pages/paging';
import { parseWebhook, type Webhook } from '../../aircall/parse/webhook';
import type { ConnectOutcome } from '../../domain/pages/webhooks-view';
import { texts } from '../../domain/texts/texts';
import { chooseWebhook } from '../../domain/webhook/choose-webhook';
import { subscribedEvents } from '../../domain/webhook/events';
import { upkeepText } from '../../domain/webhook/upkeep';
import { checkWebAppAddress } from '../../domain/webhook/web-app-address';
import { connectShared } from '../budget/connect-shared';
import type { World } from '../world';
import { receptionText } from './hot-cache';
import { reachWebApp } from './reach-web-app';
import { readWebhooks } from './read-webhooks';

/**
 * Webhooks a company may have.
 *
 * @see https://developer.aircall.io/api-references/#create-a-webhook (read 2026-11-20).
 */
const mostWebhooks = 100;

/**
 * Connects Aircall's webhooks to the web app at an address: checks that it answers, adopts the
 * webhook that is there or registers one, and remembers what proves its deliveries.
 *
 * Safe to repeat: it never makes a second one.
 *
 * @param address - What a person gave; anything may come.
 * @throws {AircallError} When Aircall could not be asked, or refused.
 */
export function connectWebhooks(world: World, address: unknown): ConnectOutcome {
  const checked = checkWebAppAddress(typeof address === 'string' ? address : '');
  if (!checked.ok) return { connected: false, problem: texts.webhook.address[checked.reason] };
  const key = world.saved.WEBHOOK_KEY || world.webApp.newKey();
  // the key first: the web app must know it when it is asked
  world.state.write({ WEBHOOK_KEY: key });
  world.cache.forget([receptionText]);
  const reach = reachWebApp(world, checked.url, key);
  if (!reach.ok) return { connected: false, problem: reach.reason };

  const { aircall } = connectShared(world, { priority: 'person' });
  const wish = wishFor(world, addressWithKey(checked.url, key));
  const webhook = settle(aircall, wish, world.saved.WEBHOOK_ID);
  if (webhook === undefined) return { connected: false, problem: texts.webhook.tooMany };
  world.state.write({
    WEB_APP_URL: checked.url,
    WEBHOOK_ID: webhook.id,
    WEBHOOK_TOKEN: webhook.token,
    WEBHOOK_PAUSED: '',
    WEBHOOK_HEALTH: upkeepText({ checkedAt: world.clock.now(), isGone: false }),
    // what another one delivered says nothing of this one
    ...(webhook.id === world.saved.WEBHOOK_ID ? {} : { WEBHOOK_STATS: '' }),
  });
  world.cache.forget([receptionText]);
  return { connected: true, view: readWebhooks({ ...world, saved: world.state.readAll() }) };
}

/** Where our webhook delivers. */
export const addressWithKey = (url: string, key: string): string => `${url}?key=${key}`;

/** How our webhook is registered. @param url - With its key. */
export const wishFor = (world: World, url: string): WebhookWish => ({
  url,
  name: texts.webhook.name(world.workbook.fileName()),
  events: subscribedEvents,
});

/** Every webhook of the company. */
function listAll(aircall: Aircall): readonly Webhook[] {
  const [first] = aircall.send([listWebhooks(1)]);
  if (first === undefined) return [];
  const page = parsePage(first, 'webhooks', parseWebhook);
  const rest = pagesAfterFirst(page.total, page.perPage).map(listWebhooks);
  const more = aircall.send(rest).map((outcome) => parsePage(outcome, 'webhooks', parseWebhook));
  return [page, ...more].flatMap(({ items }) => items);
}

/** @returns `undefined` when the company has no room for another webhook. */
function settle(
  aircall: Aircall,
  wish: WebhookWish,
  knownId: string | undefined,
): Webhook | undefined {
  const all = listAll(aircall);
  const { adopt, surplus } = chooseWebhook(all, { url: wish.url, knownId });
  if (adopt === undefined && all.length >= mostWebhooks) return undefined;
  const request = adopt ? updateWebhook(adopt.id, wish) : createWebhook(wish);
  const [outcome] = aircall.send([request]);
  if (outcome === undefined) throw new Error(texts.webhook.noAnswer);
  const webhook = parseOne(outcome, 'webhook', parseWebhook);
  aircall.send(surplus.map(({ id }) => deleteWebhook(id)));
  return { ...webhook, token: webhook.token || (adopt?.token ?? '') };
}
