import { eventNames } from '../webhooks/event-names';
import { eventsOrAll, mostWebhooks, type Webhook } from '../webhooks/registry';
import { toIso } from './json-people';
import { AppError, notFound, type Reply } from './message';
import { answerPage } from './paging';
import { type Body, readBody, requireText } from './read-body';
import type { Route, RouteContext } from './route';

/**
 * Webhooks: list, create, read, change, remove.
 *
 * @see https://developer.aircall.io/api-references/#webhook (read 2026-11-20) — the token is told by
 * every read; a change without `events` sets all of them, unless `events_action` says add or remove.
 */
export const webhookRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v1/webhooks', answer: list },
  { method: 'POST', pattern: '/v1/webhooks', answer: create },
  {
    method: 'GET',
    pattern: '/v1/webhooks/:id',
    answer: (context) => single(context, one(context)),
  },
  { method: 'PUT', pattern: '/v1/webhooks/:id', answer: update },
  { method: 'DELETE', pattern: '/v1/webhooks/:id', answer: remove },
];

const webhookJson = ({ baseUrl }: Pick<RouteContext, 'baseUrl'>, webhook: Webhook) => ({
  webhook_id: webhook.id,
  direct_link: `${baseUrl}/v1/webhooks/${webhook.legacyId}`,
  created_at: toIso(webhook.createdAt),
  url: webhook.url,
  custom_name: webhook.name,
  active: webhook.isActive,
  token: webhook.token,
  events: webhook.events,
});

const single = (context: RouteContext, webhook: Webhook, status = 200): Reply => ({
  status,
  json: { webhook: webhookJson(context, webhook) },
});

function list(context: RouteContext): Reply {
  return answerPage(context, {
    key: 'webhooks',
    items: context.webhooks.all,
    toJson: (webhook) => webhookJson(context, webhook),
  });
}

function one({ webhooks, params }: RouteContext): Webhook {
  const id = params.id ?? '';
  const webhook = webhooks.find(id);
  if (!webhook) throw notFound('Webhook', id);
  return webhook;
}

function create(context: RouteContext): Reply {
  const { webhooks, now } = context;
  const body = readBody(context.body);
  const url = readUrl(context, body);
  const events = eventsOrAll(readEvents(body) ?? []);
  if (webhooks.all.length >= mostWebhooks) {
    throw new AppError(400, `Maximum of ${mostWebhooks} webhooks can be created`);
  }
  return single(
    context,
    webhooks.add({ url, name: readName(body) ?? 'Webhook', events }, now),
    201,
  );
}

function update(context: RouteContext): Reply {
  const webhook = one(context);
  const body = readBody(context.body);
  const url = body.url === undefined ? webhook.url : readUrl(context, body);
  const events = changedEvents(context, webhook, readEvents(body));
  Object.assign(webhook, { url, events, name: readName(body) ?? webhook.name });
  if (typeof body.active === 'boolean') {
    webhook.isActive = body.active;
    webhook.failures = 0;
  }
  return single(context, webhook);
}

function changedEvents(
  { query }: RouteContext,
  webhook: Webhook,
  given: readonly string[] | undefined,
): readonly string[] {
  switch (query.get('events_action')) {
    case 'add':
      return [...new Set([...webhook.events, ...(given ?? [])])];
    case 'remove':
      return webhook.events.filter((event) => !given?.includes(event));
    default:
      return eventsOrAll(given ?? []);
  }
}

function remove(context: RouteContext): Reply {
  context.webhooks.remove(one(context));
  return { status: 204 };
}

function readUrl({ switches }: RouteContext, body: Body): string {
  const url = requireText(body, 'url');
  const protocols = switches['webhook.allowHttp'] === 'true' ? ['https:', 'http:'] : ['https:'];
  if (URL.canParse(url) && protocols.includes(new URL(url).protocol)) return url;
  throw new AppError(400, 'url must be an https address');
}

const readName = ({ custom_name }: Body): string | undefined =>
  typeof custom_name === 'string' && custom_name.trim() !== '' ? custom_name : undefined;

function readEvents({ events }: Body): readonly string[] | undefined {
  if (events === undefined || events === null) return undefined;
  if (!Array.isArray(events)) throw new AppError(400, 'events must be a list');
  const strange = events.find((event) => !eventNames.includes(event));
  if (strange !== undefined) throw new AppError(400, `${String(strange)} is not a known event`);
  return [...new Set(events as string[])];
}
