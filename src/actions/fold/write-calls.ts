import type { KnownCall } from '../../domain/calls/merge-calls';
import type { Row } from '../../domain/sheets/headers';
import { nameCallers } from '../contacts/name-callers';
import { logFinished, writeLiveCalls } from '../refresh/log-calls';
import type { World } from '../world';
import type { FoldedInbox } from './fold-inbox';
import { type LateFacts, writeLateFacts } from './late-facts';
import { settleInbox } from './settle-inbox';

/** What is to be written of calls. */
export interface CallNews {
  /** Rows for the log. */
  readonly finished: readonly KnownCall[];
  /** Rows of Live calls. */
  readonly open: ReadonlyMap<number, KnownCall>;
  /** The rows of Live calls as they stand, by call id. */
  readonly liveRows: ReadonlyMap<number, Row>;
}

/**
 * Writes the log, then Live calls, and takes what they now tell out of the Inbox, in this order:
 * whatever is killed in between is folded once more and found in the log.
 */
export function writeCalls(world: World, inbox: FoldedInbox, news: CallNews): LateFacts {
  const facts = writeLateFacts(world, inbox.folded.late);
  const strays = facts.strays.map((known) => [known.call.id, known] as const);
  const done = strays.flatMap(([, known]) => (known.call.status === 'done' ? [known] : []));
  const open = new Map([...strays.filter(([, { call }]) => call.status !== 'done'), ...news.open]);
  const finished = [...news.finished, ...done];
  const name = nameCallers(world, [...finished, ...open.values()]);
  logFinished(world, finished.map(name));
  writeLiveCalls(world, new Map([...open].map(([id, known]) => [id, name(known)])), news.liveRows);
  settleInbox(world, inbox, facts);
  return facts;
}
