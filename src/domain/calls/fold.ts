import type { EpochSeconds } from '../time/units';
import type { Call } from './call';
import { type RecentCall, toRecentCall } from './recent-call';

/** What we know of calls between two runs. */
export interface Ledger {
  /** Calls that are not over, by id. */
  readonly open: ReadonlyMap<number, Call>;
  /** Calls of the activity period and a margin before it, by id; one with an end is in the log. */
  readonly recent: ReadonlyMap<number, RecentCall>;
}

/** What a run learned. */
export interface FoldedCalls {
  readonly ledger: Ledger;
  /** Calls that are over and not in the log yet, oldest end first. */
  readonly finished: readonly Call[];
}

/**
 * Folds calls as Aircall has them now into what we knew. Folding the same calls again changes
 * nothing; a call that is over never opens again.
 *
 * @param since - Start of what `recent` holds; calls from before it count only when they are or were
 * open.
 */
export function foldCalls(
  ledger: Ledger,
  calls: readonly Call[],
  since: EpochSeconds,
): FoldedCalls {
  const recent = new Map([...ledger.recent].filter(([, call]) => call.startedAt >= since));
  const open = new Map([...ledger.open].filter(([id]) => !isOver(ledger.recent, id)));
  const finished: Call[] = [];
  for (const read of calls) {
    const before = open.get(read.id);
    const isForgotten = read.startedAt < since && read.status === 'done' && before === undefined;
    if (isOver(recent, read.id) || isForgotten) continue;
    const call = withKnownContact(read, before);
    recent.set(call.id, toRecentCall(call));
    if (call.status === 'done') {
      open.delete(call.id);
      finished.push(call);
    } else {
      open.set(call.id, call);
    }
  }
  finished.sort((a, b) => (a.endedAt ?? a.startedAt) - (b.endedAt ?? b.startedAt) || a.id - b.id);
  return { ledger: { open, recent }, finished };
}

const isOver = (recent: ReadonlyMap<number, RecentCall>, id: number): boolean =>
  recent.get(id)?.endedAt !== undefined;

/** A contact once known is kept: Aircall sends none for contacts of a CRM. */
const withKnownContact = (call: Call, before: Call | undefined): Call =>
  call.contactName === undefined && before?.contactName !== undefined
    ? { ...call, contactName: before.contactName }
    : call;
