import type { CardLine } from '../../domain/insights/card';
import type { Target } from '../../domain/routing/decision';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { ApiRequest } from '../client/api-request';

/** Whom a call can be transferred to: Aircall's own numbers are rung by its Ring to widget alone. */
export type TransferTarget = Exclude<Target, { kind: 'number' }>;

/**
 * Sends a call to one target; answers nothing (204). Only an inbound call nobody answered yet can
 * go to an external number, and a call that is over nowhere.
 *
 * @see https://developer.aircall.io/api-references/#transfer-a-call (read 2026-11-20).
 */
export function transferCall(
  callId: number,
  target: TransferTarget,
  timeoutSeconds: Seconds,
): ApiRequest {
  return {
    method: 'POST',
    path: `/v1/calls/${callId}/transfers`,
    body: transferBody(target),
    timeoutSeconds,
  };
}

function transferBody(target: TransferTarget): Readonly<Record<string, unknown>> {
  switch (target.kind) {
    case 'user':
      return { user_id: target.id };
    case 'team':
      return { team_id: target.id, dispatching_strategy: target.strategy };
    case 'external':
      return { number: target.number };
  }
}

/**
 * Shows a card to every agent the call rings on; answers 201. When the call is over by then, nothing
 * is shown.
 *
 * `creationDate` is sent as Aircall's tutorial does, in milliseconds; its API reference does not
 * know it any more.
 *
 * @see https://developer.aircall.io/api-references/#create-insight-cards (read 2026-11-20).
 */
export function pushInsightCard(
  callId: number,
  card: { readonly lines: readonly CardLine[]; readonly createdAt: EpochSeconds },
  timeoutSeconds: Seconds,
): ApiRequest {
  return {
    method: 'POST',
    path: `/v1/calls/${callId}/insight_cards`,
    body: { creationDate: Math.round(card.createdAt * 1000), contents: card.lines },
    timeoutSeconds,
  };
}
