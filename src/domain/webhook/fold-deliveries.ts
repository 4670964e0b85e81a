import { applyCallEvent, type CallEvent } from '../calls/call-event';
import { byEnd } from '../calls/fold';
import type { KnownCall } from '../calls/merge-calls';
import type { InboxEntry } from '../inbox/inbox-row';
import type { EpochSeconds } from '../time/units';
import { isCallEvent, subscribedEvents } from './events';

/** A delivery of the Inbox, and the event it tells; `undefined` when it tells none we can read. */
export interface ReadDelivery {
  readonly entry: InboxEntry;
  readonly event: CallEvent | undefined;
}

/** Why a delivery cannot be folded. */
export type DeadReason =
  | 'too-long'
  | 'unreadable'
  | 'unknown-event'
  | 'too-old'
  | 'other-direction';

/** A delivery that proved itself and cannot be folded. */
export interface DeadLetter {
  readonly entry: InboxEntry;
  readonly reason: DeadReason;
}

/** What a batch is folded into. */
export interface FoldGround {
  /** Calls that are not in the log yet. */
  readonly open: ReadonlyMap<number, KnownCall>;
  /** Whether a call is in the log, as far as anybody remembers. */
  readonly isLogged: (callId: number, startedAt: EpochSeconds) => boolean;
  /** Keys of deliveries that were folded before. */
  readonly seen: ReadonlySet<string>;
  readonly now: EpochSeconds;
}

/** What came of a batch. */
export interface FoldedDeliveries {
  readonly open: ReadonlyMap<number, KnownCall>;
  /** Calls that are over and complete, oldest end first: rows for the log. */
  readonly finished: readonly KnownCall[];
  /** Events of calls that are in the log already, by call id. */
  readonly late: ReadonlyMap<number, readonly CallEvent[]>;
  readonly dead: readonly DeadLetter[];
  /** How many of each event were folded, those that tell nothing of a call included. */
  readonly counts: ReadonlyMap<string, number>;
  readonly duplicates: number;
  /** By which to know deliveries again; not of late ones, which may be left to the next run. */
  readonly keys: readonly string[];
}

/** An event older than this is not folded: the log it belongs to may have been rolled over. */
export const oldestFoldedSeconds = 7 * 24 * 3600;

/**
 * Folds a batch of deliveries into what is known. Nothing is lost and nothing counted twice: a
 * delivery is folded, known already, or a dead letter with its reason.
 */
export function foldDeliveries(
  ground: FoldGround,
  deliveries: readonly ReadDelivery[],
): FoldedDeliveries {
  const batch = new Batch(ground);
  for (const delivery of deliveries) batch.take(delivery);
  return batch.result();
}

class Batch {
  readonly #ground: FoldGround;
  readonly #open: Map<number, KnownCall>;
  readonly #late = new Map<number, CallEvent[]>();
  readonly #dead: DeadLetter[] = [];
  readonly #counts = new Map<string, number>();
  readonly #keys = new Set<string>();
  readonly #lateKeys = new Set<string>();
  #duplicates = 0;

  constructor(ground: FoldGround) {
    this.#ground = ground;
    this.#open = new Map(ground.open);
  }

  take({ entry, event }: ReadDelivery): void {
    if (this.#ground.seen.has(entry.key) || this.#keys.has(entry.key)) {
      this.#duplicates += 1;
      return;
    }
    const reason = this.#reasonAgainst(entry, event);
    if (reason !== undefined) {
      this.#dead.push({ entry, reason });
      return;
    }
    this.#keys.add(entry.key);
    this.#counts.set(entry.event, (this.#counts.get(entry.event) ?? 0) + 1);
    if (event !== undefined && this.#apply(event) === 'late') this.#lateKeys.add(entry.key);
  }

  result(): FoldedDeliveries {
    const finished = [...this.#open.values()].filter(isComplete).sort(byEnd);
    const gone = new Set(finished.map(({ call }) => call.id));
    return {
      open: new Map([...this.#open].filter(([id]) => !gone.has(id))),
      finished,
      late: this.#late,
      dead: this.#dead,
      counts: this.#counts,
      duplicates: this.#duplicates,
      keys: [...this.#keys].filter((key) => !this.#lateKeys.has(key)),
    };
  }

  #reasonAgainst(entry: InboxEntry, event: CallEvent | undefined): DeadReason | undefined {
    if (entry.json === '') return 'too-long';
    if (entry.event !== '' && !subscribedEvents.includes(entry.event)) return 'unknown-event';
    if (!isCallEvent(entry.event)) return entry.event === '' ? 'unreadable' : undefined;
    if (event === undefined) return 'unreadable';
    if (this.#ground.now - event.at > oldestFoldedSeconds) return 'too-old';
    const known = this.#open.get(event.call.id)?.call;
    return known && known.direction !== event.call.direction ? 'other-direction' : undefined;
  }

  #apply(event: CallEvent): 'late' | 'applied' {
    const { id, startedAt } = event.call;
    const known = this.#open.get(id);
    if (known === undefined && this.#ground.isLogged(id, startedAt)) {
      this.#late.set(id, [...(this.#late.get(id) ?? []), event]);
      return 'late';
    }
    this.#open.set(id, applyCallEvent(known, event));
    return 'applied';
  }
}

/** Its record is complete: only then is it a row of the log. */
const isComplete = ({ call }: KnownCall): boolean =>
  call.status === 'done' && call.trail?.hasEnd === true;
