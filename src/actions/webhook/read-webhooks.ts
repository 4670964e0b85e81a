import { AircallError } from '../../aircall/client/aircall-error';
import { getWebhook } from '../../aircall/endpoints/webhooks';
import { parseOne } from '../../aircall/pages/page';
import { parseWebhook, type Webhook } from '../../aircall/parse/webhook';
import { readInboxRow } from '../../domain/inbox/inbox-row';
import type { WebhookState, WebhooksView } from '../../domain/pages/webhooks-view';
import { explainFailure } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import {
  type Arrival,
  newestArrival,
  parseStats,
  type WebhookStats,
} from '../../domain/webhook/stats';
import { connectShared } from '../budget/connect-shared';
import { failureOf } from '../failure-of';
import type { World } from '../world';
import { rejectedText } from './hot-cache';

/** As many rows of the Inbox are counted. */
const mostPending = 500;

/** How the webhook is doing: asks Aircall once, and looks into Inbox and Dead letters. */
export function readWebhooks(world: World): WebhooksView {
  const { saved } = world;
  const pending = world.inbox.read(mostPending).flatMap((row) => readInboxRow(row) ?? []);
  const stats = withPending(parseStats(saved.WEBHOOK_STATS), pending);
  const registration = saved.WEBHOOK_ID ? look(world, saved.WEBHOOK_ID) : undefined;
  const events = Object.entries(stats.byEvent).map(([event, count]) => ({ event, count }));
  return {
    state: stateOf(saved, registration, stats),
    whyUnknown: registration?.kind === 'unknown' ? registration.why : '',
    address: saved.WEB_APP_URL || (world.webApp.suggestedAddress() ?? ''),
    name: texts.webhook.name(world.workbook.fileName()),
    lastAgo: stats.lastAt === undefined ? undefined : Math.max(0, world.clock.now() - stats.lastAt),
    pending: pending.length,
    byEvent: events.sort((a, b) => b.count - a.count || (a.event < b.event ? -1 : 1)),
    duplicates: stats.duplicates,
    rejected: Number(world.cache.read([rejectedText])[rejectedText] ?? 0),
    deadLetters: world.tables.read('Dead letters').length,
    versions: { menus: world.webApp.version, webApp: stats.version },
  };
}

/** What Aircall says of our webhook. */
type Registration =
  | { readonly kind: 'there'; readonly webhook: Webhook }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly why: string };

function look(world: World, id: string): Registration {
  try {
    const [outcome] = connectShared(world, { priority: 'person' }).aircall.send([getWebhook(id)]);
    if (outcome === undefined) return { kind: 'unknown', why: texts.webhook.noAnswer };
    return { kind: 'there', webhook: parseOne(outcome, 'webhook', parseWebhook) };
  } catch (error) {
    if (error instanceof AircallError && error.problem.kind === 'not-found')
      return { kind: 'gone' };
    const { what, whatToDo } = explainFailure(failureOf(error), world.clock.timeZone());
    return { kind: 'unknown', why: `${what} ${whatToDo}` };
  }
}

function stateOf(
  saved: World['saved'],
  registration: Registration | undefined,
  stats: WebhookStats,
): WebhookState {
  if (registration === undefined) return 'none';
  if (saved.WEBHOOK_PAUSED) return 'paused';
  if (registration.kind !== 'there') return registration.kind;
  if (!registration.webhook.isActive) return 'switched-off';
  return stats.lastAt === undefined ? 'waiting' : 'receiving';
}

/** What has been received counts before it is folded: people wait for their first event. */
function withPending(stats: WebhookStats, pending: readonly Arrival[]): WebhookStats {
  const last = newestArrival(pending);
  return last === undefined
    ? stats
    : { ...stats, lastAt: Math.max(last.receivedAt, stats.lastAt ?? 0), version: last.version };
}
