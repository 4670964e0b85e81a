import type { RecentCall } from '../calls/recent-call';
import type { EpochSeconds, Seconds } from '../time/units';
import type { RingFact } from './rings';

/** What figures need of a call. */
export interface CallFact extends RecentCall {
  /** Ids of the teams Aircall says an inbound call rang on; empty when it named none. */
  readonly rangOn: readonly number[];
  /** In order of time; absent unless webhooks told all of an inbound call. */
  readonly rings?: readonly RingFact[];
}

/**
 * What became of an inbound call. Aircall's reasons fall into three groups; a request to be called
 * back has no reason. Still ringing or queued: `waiting`.
 *
 * @see https://support.aircall.io/hc/en-gb/articles/10375354440221 — the groups (read 2026-11-20).
 */
export type InboundFate =
  | 'waiting'
  | 'answered'
  | 'missed'
  | 'abandoned'
  | 'outOfHours'
  | 'callBackRequest';

/** Hung up in the first 10 s, as Aircall counts them. */
const shortReason = 'short_abandoned';

/** Reasons of callers who gave up. */
export const abandonedReasons: readonly string[] = [
  shortReason,
  'abandoned_in_ivr',
  'abandoned_in_classic',
  'abandoned',
];

/** What became of an inbound call; a reason Aircall invents tomorrow counts as missed. */
export function fateOf(call: RecentCall): InboundFate {
  const { missedReason } = call;
  if (missedReason === 'out_of_opening_hours') return 'outOfHours';
  if (missedReason !== undefined) {
    return abandonedReasons.includes(missedReason) ? 'abandoned' : 'missed';
  }
  if (call.answeredAt !== undefined) return 'answered';
  if (call.endedAt === undefined) return 'waiting';
  return call.userId === undefined ? 'callBackRequest' : 'missed';
}

/** Whether the caller gave up within seconds. */
export const isShort = ({ missedReason }: RecentCall): boolean => missedReason === shortReason;

/**
 * How long a caller waited for an answer, or before the call was over, or so far.
 *
 * @param since - When the wait began.
 * @returns Never negative.
 */
export function waitOf(call: RecentCall, now: EpochSeconds, since: EpochSeconds): Seconds {
  const until = fateOf(call) === 'answered' ? call.answeredAt : call.endedAt;
  return Math.max(0, (until ?? now) - since);
}
