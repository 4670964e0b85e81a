import type { EpochSeconds, Seconds } from '../time/units';

/** What is known of the webhook when a run begins. */
export interface WebhookFacts {
  /** Whether one is connected and not paused. */
  readonly isConnected: boolean;
  /** When the newest delivery was received. */
  readonly lastDeliveryAt: EpochSeconds | undefined;
  /** Whether there is any call that is not over: then events are to be expected. */
  readonly hasOpenCalls: boolean;
  /** When calls were polled last. */
  readonly lastPollAt: EpochSeconds | undefined;
  /** Calls that poll had to correct. */
  readonly lastCorrected: number;
  readonly now: EpochSeconds;
}

/** Even a healthy webhook is checked by a poll this often. */
const reconcileSeconds: Seconds = 300;

/** Longer silence while calls are open is no longer believed. */
const silenceSeconds: Seconds = 180;

/**
 * Whether webhooks are to be relied on until the next reconciliation. If not, this run polls calls.
 */
export function relyOnWebhooks(facts: WebhookFacts): boolean {
  const { isConnected, lastDeliveryAt, hasOpenCalls, lastPollAt, lastCorrected, now } = facts;
  if (!isConnected || lastDeliveryAt === undefined || lastPollAt === undefined) return false;
  if (lastCorrected > 0 || now - lastPollAt >= reconcileSeconds) return false;
  return !hasOpenCalls || now - lastDeliveryAt < silenceSeconds;
}
