import type { CallEvent } from '../../domain/calls/call-event';
import type { EpochSeconds } from '../../domain/time/units';
import { parseCall } from './call';
import { parseJson } from './json';
import { recordOf, textOf, type Wire, wholeOf } from './wire';

/**
 * One POST of a webhook that says something happened.
 *
 * ```
 * {"resource":"call","event":"call.answered","timestamp":1763600012,"token":"45XX…","data":{"id":812,…}}
 * ```
 *
 * @see https://developer.aircall.io/api-references/#webhooks (read 2026-11-20).
 */
export interface Delivery {
  readonly event: string;
  /** When it happened. */
  readonly at: EpochSeconds;
  /** What proves the sender. */
  readonly token: string;
  /** The call, user or number, unread. */
  readonly data: Wire;
}

/** Reads the body of a delivery; `undefined` when it is none. Never throws. */
export function parseDelivery(body: string): Delivery | undefined {
  const wire = recordOf(parseJson(body));
  const event = textOf(wire, 'event');
  const at = wholeOf(wire, 'timestamp');
  const data = recordOf(wire?.data);
  if (event === undefined || !at || data === undefined) return undefined;
  return { event, at, token: textOf(wire, 'token') ?? '', data };
}

/** The event of a call; `undefined` when the delivery tells of no call we can read. */
export function parseCallEvent({
  event,
  at,
  data,
}: Omit<Delivery, 'token'>): CallEvent | undefined {
  const call = event.startsWith('call.') ? parseCall(data) : undefined;
  return call && { name: event, at, call };
}
