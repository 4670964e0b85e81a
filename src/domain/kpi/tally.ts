import type { RecentCall } from '../calls/recent-call';
import type { Assignments } from '../groups/assignments';
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
  /** Sum over `inbound` of the seconds from start to answer, menus and ringing included. */
  readonly answerSeconds: Seconds;
  /**
   * Calls missed on a number this user is assigned to. An inference: Aircall does not say who let
   * a call ring, so that one missed call counts for everybody on its number.
   */
  readonly missed: number;
}

/** Nothing done. */
const emptyTally: Tally = { inbound: 0, outbound: 0, answerSeconds: 0, missed: 0 };

/** What to count. */
export interface Counted {
  readonly calls: readonly RecentCall[];
  /** First second of the activity period; calls that started earlier are left out. */
  readonly since: EpochSeconds;
  /** Who would have been rung; nobody while users are not mapped to numbers. */
  readonly assignments: Assignments;
}

/** Tallies by user id. A user without any counted call has no entry. */
export function tallyByUser({ calls, since, assignments }: Counted): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  const add = (userId: number, call: Partial<Tally>): void => {
    tallies.set(userId, sum(tallies.get(userId) ?? emptyTally, call));
  };
  for (const call of calls) {
    if (call.startedAt < since) continue;
    const handled = tallyHandled(call);
    if (handled && call.userId !== undefined) add(call.userId, handled);
    if (!isMissed(call) || call.numberId === undefined) continue;
    for (const userId of assignments.get(call.numberId) ?? []) add(userId, { missed: 1 });
  }
  return tallies;
}

/** What one call adds to the tally of its user; `undefined` for nothing. */
function tallyHandled(call: RecentCall): Partial<Tally> | undefined {
  if (call.direction === 'outbound') return { outbound: 1 };
  if (call.answeredAt === undefined) return undefined;
  return { inbound: 1, answerSeconds: Math.max(0, call.answeredAt - call.startedAt) };
}

/** As in `outcomeOf`: a call-back request, which names neither reason nor user, is not missed. */
const isMissed = (call: RecentCall): boolean =>
  call.direction === 'inbound' &&
  call.endedAt !== undefined &&
  (call.missedReason !== undefined || (call.answeredAt === undefined && call.userId !== undefined));

const sum = (tally: Tally, call: Partial<Tally>): Tally => ({
  inbound: tally.inbound + (call.inbound ?? 0),
  outbound: tally.outbound + (call.outbound ?? 0),
  answerSeconds: tally.answerSeconds + (call.answerSeconds ?? 0),
  missed: tally.missed + (call.missed ?? 0),
});
