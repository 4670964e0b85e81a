import type { CallEvent } from '../../domain/calls/call-event';
import type { EpochSeconds } from '../../domain/time/units';
import { parseCall } from './call';
import { parseJson } from './json';
import { idOf, recordOf, textOf, type Wire, wholeOf } from './wire';

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
  return { event, at, data };
}

/** What is kept of a delivery until it is folded, read before anybody knows what it is. */
export interface DeliveryFacts {
  /** What proves the sender; empty when there is none. */
  readonly token: string;
  /** What makes two deliveries the same one: event, object, moment, and whose agent it was. */
  readonly key: string;
  readonly event: string;
  readonly callId: number | undefined;
  /** The body without its token. */
  readonly json: string;
}

/** Reads what is kept of a body; `undefined` when it is no JSON object. Never throws. */
export function parseDeliveryFacts(body: string): DeliveryFacts | undefined {
  const wire = recordOf(parseJson(body));
  if (wire === undefined) return undefined;
  const { token: _, ...rest } = wire;
  const data = recordOf(wire.data);
  const event = textOf(wire, 'event') ?? '';
  const id = idOf(data, 'id');
  const agent = idOf(recordOf(data?.user), 'id');
  const parts = [event, id, wholeOf(wire, 'timestamp'), agent];
  return {
    token: textOf(wire, 'token') ?? '',
    // a cell gives it back without spaces at its end
    key: parts
      .map((part) => part ?? '')
      .join(' ')
      .trim(),
    event,
    callId: event.startsWith('call.') ? id : undefined,
    json: JSON.stringify(rest),
  };
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
