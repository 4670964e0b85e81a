import { isLogged, type Ledger, unloggedCall } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { toRecentCall } from '../../domain/calls/recent-call';
import type { EpochSeconds } from '../../domain/time/units';
import { type FoldedDeliveries, foldDeliveries } from '../../domain/webhook/fold-deliveries';
import type { World } from '../world';
import { type InboxBatch, readInbox } from './read-inbox';

/** What the Inbox held, folded, and not written yet. */
export interface FoldedInbox {
  readonly batch: InboxBatch;
  readonly folded: FoldedDeliveries;
  /** What is known with it. */
  readonly ledger: Ledger;
  /** Rows for the log. */
  readonly finished: readonly KnownCall[];
}

/** What an Inbox is folded into. */
export interface InboxGround {
  readonly ledger: Ledger;
  readonly seenKeys: readonly string[];
  /** Start of what the ledger's recent calls hold: of an older call nobody knows whether it is logged. */
  readonly since: EpochSeconds;
}

/** Reads the Inbox and folds it into what is known; writes nothing. */
export function foldInbox(world: World, { ledger, seenKeys, since }: InboxGround): FoldedInbox {
  const batch = readInbox(world);
  // a run that was killed between the log and Live calls left them in both
  const open = new Map([...ledger.open].filter(([id]) => !isLogged(ledger, id)));
  const folded = foldDeliveries(
    {
      open,
      isLogged: (id, startedAt) => isLogged(ledger, id) || startedAt < since,
      seen: new Set(seenKeys),
      now: world.clock.now(),
    },
    batch.deliveries,
  );
  const recent = new Map(ledger.recent);
  for (const { call } of folded.open.values()) {
    if (!isLogged(ledger, call.id)) recent.set(call.id, unloggedCall(call));
  }
  for (const { call } of folded.finished) recent.set(call.id, toRecentCall(call));
  return { batch, folded, ledger: { open: folded.open, recent }, finished: folded.finished };
}

/** Nothing was read, since no webhook is connected. */
export const nothingFolded = (ledger: Ledger): FoldedInbox => ({
  batch: { deliveries: [], rows: [], spooled: new Map() },
  folded: {
    open: ledger.open,
    finished: [],
    late: new Map(),
    dead: [],
    counts: new Map(),
    duplicates: 0,
    keys: [],
  },
  ledger,
  finished: [],
});

/** Duplicates come within minutes; more keys than these need not be known. */
const mostKeys = 500;

/** The keys by which the next fold knows a delivery again. */
export const keysToRemember = (
  known: readonly string[],
  { folded }: FoldedInbox,
): readonly string[] => [...known, ...folded.keys].slice(-mostKeys);
