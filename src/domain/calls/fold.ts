import type { EpochSeconds, Seconds } from '../time/units';
import type { Call } from './call';
import { type KnownCall, mergeCalls } from './merge-calls';
import { type RecentCall, toRecentCall } from './recent-call';

/** What we know of calls between two runs. */
export interface Ledger {
  /** Calls that are not in the log yet, by id: those that are not over, or not complete. */
  readonly open: ReadonlyMap<number, KnownCall>;
  /** Calls of the activity period and a margin before it, by id; one with an end is in the log. */
  readonly recent: ReadonlyMap<number, RecentCall>;
}

/** What a run learned. */
export interface FoldedCalls {
  readonly ledger: Ledger;
  /** Calls that are over and not in the log yet, oldest end first. */
  readonly finished: readonly KnownCall[];
  /** Calls that webhooks should have told of, or told otherwise, some time ago. */
  readonly corrected: number;
}

/** Calls as Aircall has them. */
export interface PolledCalls {
  readonly calls: readonly Call[];
  /** When they were asked for. */
  readonly readAt: EpochSeconds;
  /** Start of what `recent` holds; calls from before it count only when they are or were open. */
  readonly since: EpochSeconds;
}

/**
 * Folds calls as Aircall has them now into what we knew. Folding the same calls again changes
 * nothing; a call that is over never opens again.
 */
export function foldCalls(ledger: Ledger, { calls, readAt, since }: PolledCalls): FoldedCalls {
  const recent = new Map([...ledger.recent].filter(([, call]) => call.startedAt >= since));
  const open = new Map([...ledger.open].filter(([id]) => !isLogged(ledger, id)));
  const finished: KnownCall[] = [];
  let corrected = 0;
  for (const read of calls) {
    const before = open.get(read.id);
    const isForgotten = read.startedAt < since && read.status === 'done' && before === undefined;
    if (isLogged({ recent }, read.id) || isForgotten) continue;
    if (isNews(before?.call, read, readAt)) corrected += 1;
    const known = mergeCalls(before, { call: read, asOf: readAt });
    if (isSettled(known.call, readAt)) {
      open.delete(read.id);
      recent.set(read.id, toRecentCall(known.call));
      finished.push(known);
    } else {
      open.set(read.id, known);
      recent.set(read.id, unloggedCall(known.call));
    }
  }
  return { ledger: { open, recent }, finished: finished.sort(byEnd), corrected };
}

/** Whether the log has a call, as far as anybody remembers. */
export const isLogged = ({ recent }: Pick<Ledger, 'recent'>, id: number): boolean =>
  recent.get(id)?.endedAt !== undefined;

/** The few facts of a call that is not in the log yet, even when it is over. */
export function unloggedCall(call: Call): RecentCall {
  return { ...toRecentCall(call), endedAt: undefined };
}

/** Order of the log: oldest end first. */
export const byEnd = (a: KnownCall, b: KnownCall): number =>
  (a.call.endedAt ?? a.call.startedAt) - (b.call.endedAt ?? b.call.startedAt) ||
  a.call.id - b.call.id;

/** Aircall completes the record of a call about 30 s after the hang-up, and tells so. */
const completionSeconds: Seconds = 90;

/** Whether nothing more is to be waited for: a call webhooks tell of is not logged half told. */
function isSettled({ status, trail, endedAt, startedAt }: Call, now: EpochSeconds): boolean {
  if (status !== 'done') return false;
  return trail === undefined || trail.hasEnd || now - (endedAt ?? startedAt) >= completionSeconds;
}

/** Webhooks may be so late without anybody calling it a loss. */
const lateSeconds: Seconds = 30;

function isNews(known: Call | undefined, read: Call, readAt: EpochSeconds): boolean {
  if (known?.status === read.status) return false;
  const since = read.endedAt ?? read.answeredAt ?? read.startedAt;
  return readAt - since > lateSeconds;
}
