import type { RecentCall } from '../calls/recent-call';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * What one user did with the calls that started in the activity period.
 *
 * A mean is never stored: sums and counts add up over teams, averages do not.
 */
export interface Tally {
  /** Inbound calls this user answered; one that only names the user is not counted. */
  readonly inbound: number;
  /** Outbound calls this user made, answered or not. */
  readonly outbound: number;
  /** Sum over `inbound` of the seconds from start to answer. */
  readonly answerSeconds: Seconds;
}

/** Nothing done. */
const emptyTally: Tally = { inbound: 0, outbound: 0, answerSeconds: 0 };

/**
 * Tallies by user id. A user without any counted call has no entry.
 *
 * @param since - First second of the activity period; calls that started earlier are left out.
 */
export function tallyByUser(
  calls: readonly RecentCall[],
  since: EpochSeconds,
): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const call of calls) {
    if (call.userId === undefined || call.startedAt < since) continue;
    const before = tallies.get(call.userId) ?? emptyTally;
    const after = countCall(before, call);
    if (after !== before) tallies.set(call.userId, after);
  }
  return tallies;
}

function countCall(tally: Tally, call: RecentCall): Tally {
  if (call.direction === 'outbound') return { ...tally, outbound: tally.outbound + 1 };
  if (call.answeredAt === undefined) return tally;
  return {
    ...tally,
    inbound: tally.inbound + 1,
    answerSeconds: tally.answerSeconds + Math.max(0, call.answeredAt - call.startedAt),
  };
}
