import type { ApiRequest } from '../client/api-request';
import { PAGE_SIZE } from '../pages/paging';
import { percentEncode } from '../percent-encode';

/** What a webhook is registered with. */
export interface WebhookWish {
  /** Public and https. */
  readonly url: string;
  readonly name: string;
  /** Never empty: Aircall takes an empty or absent list for every event there is. */
  readonly events: readonly string[];
}

/**
 * A page of webhooks; answers `{"meta", "webhooks"}`, see `parseWebhook`. A company has 100 at most.
 *
 * @see https://developer.aircall.io/api-references/#list-all-webhooks (read 2026-11-20).
 */
export function listWebhooks(page: number): ApiRequest {
  return { method: 'GET', path: '/v1/webhooks', query: { page, per_page: PAGE_SIZE } };
}

/**
 * One webhook; answers `{"webhook": …}`.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-webhook (read 2026-11-20).
 */
export function getWebhook(id: string): ApiRequest {
  return { method: 'GET', path: pathOf(id) };
}

/**
 * Registers a webhook; answers `{"webhook": …}` with its token.
 *
 * @see https://developer.aircall.io/api-references/#create-a-webhook (read 2026-11-20).
 */
export function createWebhook(wish: WebhookWish): ApiRequest {
  return { method: 'POST', path: '/v1/webhooks', body: bodyOf(wish) };
}

/**
 * Sets a webhook right and switches it on again, always with its full list of events: without one
 * Aircall would send every event there is.
 *
 * @see https://developer.aircall.io/api-references/#update-a-webhook (read 2026-11-20).
 */
export function updateWebhook(id: string, wish: WebhookWish): ApiRequest {
  return { method: 'PUT', path: pathOf(id), body: { ...bodyOf(wish), active: true } };
}

/**
 * Removes a webhook; answers nothing.
 *
 * @see https://developer.aircall.io/api-references/#delete-a-webhook (read 2026-11-20).
 */
export function deleteWebhook(id: string): ApiRequest {
  return { method: 'DELETE', path: pathOf(id) };
}

const pathOf = (id: string): string => `/v1/webhooks/${percentEncode(id)}`;

const bodyOf = ({ url, name, events }: WebhookWish) => ({ url, custom_name: name, events });
