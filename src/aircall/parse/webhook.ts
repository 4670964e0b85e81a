import { listOf, recordOf, textOf } from './wire';

/** A registration at Aircall: where deliveries go, and which. */
export interface Webhook {
  /** A UUID; older ones have a number. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Aircall switches a webhook off whose receiver failed too often. */
  readonly isActive: boolean;
  /** What every delivery carries as its proof; reads return it as well. */
  readonly token: string;
  readonly events: readonly string[];
}

/**
 * Reads a webhook; `undefined` when it has no id or no address.
 *
 * ```
 * {"webhook_id":"c2501111-…","url":"https://…","custom_name":"Webhook","active":true,
 *  "token":"45XXYYZZa08","events":["call.created"]}
 * ```
 *
 * @see https://developer.aircall.io/api-references/#webhook (read 2026-11-20).
 */
export function parseWebhook(value: unknown): Webhook | undefined {
  const wire = recordOf(value);
  const id = wire?.webhook_id ?? wire?.id;
  const url = textOf(wire, 'url');
  if ((typeof id !== 'string' && typeof id !== 'number') || url === undefined) return undefined;
  return {
    id: String(id),
    url,
    name: textOf(wire, 'custom_name') ?? '',
    isActive: wire?.active !== false,
    token: textOf(wire, 'token') ?? '',
    events: listOf(wire?.events).filter((event): event is string => typeof event === 'string'),
  };
}
