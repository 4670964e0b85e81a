import { ping } from '../../aircall/endpoints/account';
import { getWebhook } from '../../aircall/endpoints/webhooks';
import { parseWebhook } from '../../aircall/parse/webhook';
import type { CheckId } from '../../domain/self-test/check-ids';
import { both, open, same, seen } from '../../domain/self-test/finding';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import { subscribedEvents } from '../../domain/webhook/events';
import { parseStats } from '../../domain/webhook/stats';
import { type Look, type LookWorld, sayTruth, Unsettled } from './look';

const { values: say, why } = texts.selfTest;

const rateHeaders = ['x-aircallapi-limit', 'x-aircallapi-remaining', 'x-aircallapi-reset'];

const headerOf = ({ ask }: LookWorld, name: string): string | undefined =>
  ask(ping()).headers[name];

/** Our webhook as Aircall tells of it. @throws {Unsettled} While there is none. */
function webhookOf({ ask, saved: { WEBHOOK_ID: id } }: LookWorld) {
  if (!id) throw new Unsettled(why.noWebhook);
  const { status, data } = ask(getWebhook(id));
  const webhook = parseWebhook(data.webhook);
  if (webhook === undefined) throw new Error(say.status(status));
  return webhook;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Above this share deliveries come again because something in the answer is minded. */
const seldom = 0.2;

/** What is claimed of Aircall's limits and of the webhook. */
export const limitLooks = {
  'aircall.rate-headers': (world) => {
    const found = rateHeaders.filter((name) => headerOf(world, name) !== undefined);
    return seen(found.length === 3, rateHeaders.join(', '), found.join(', ') || say.none);
  },
  'aircall.rate-reset': (world) => {
    const text = headerOf(world, 'x-aircallapi-reset');
    if (text === undefined) return open(why.noHeaders);
    const ahead = Math.round(Number(text) - world.now());
    const isAhead = ahead >= -5 && ahead <= 65;
    return seen(isAhead, texts.selfTest.secondsAhead, isAhead ? `${ahead} s` : text.slice(0, 40));
  },
  'aircall.rate-limit': (world) => {
    const text = headerOf(world, 'x-aircallapi-limit');
    if (text === undefined) return open(why.noHeaders);
    const { requestsPerMinute } = parseSettings(world.saved.SETTINGS);
    const wanted = texts.selfTest.atLeast(requestsPerMinute);
    return seen(Number(text) >= requestsPerMinute, wanted, text.slice(0, 40));
  },
  'aircall.webhook-shape': (world) => {
    const { id, token } = webhookOf(world);
    return both(same(true, uuid.test(id)), same(true, token !== ''));
  },
  'aircall.webhook-events': (world) => {
    const { isActive, events } = webhookOf(world);
    const missing = subscribedEvents.filter((event) => !events.includes(event));
    return both(
      seen(isActive, sayTruth(true), sayTruth(isActive)),
      seen(missing.length === 0, say.none, missing.join(', ') || say.none),
    );
  },
  'aircall.deliveries-accepted': ({ saved }) => {
    const { byEvent, duplicates } = parseStats(saved.WEBHOOK_STATS);
    const all = Object.values(byEvent).reduce((sum, count) => sum + count, 0) + duplicates;
    if (all === 0) return open(why.noDeliveries);
    const found = texts.selfTest.cameTwice(duplicates, all);
    return seen(duplicates / all <= seldom, texts.selfTest.seldomTwice, found);
  },
} satisfies Partial<Record<CheckId, Look>>;
