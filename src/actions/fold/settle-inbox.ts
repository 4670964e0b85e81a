import { readInboxRow } from '../../domain/inbox/inbox-row';
import type { Row } from '../../domain/sheets/headers';
import { addBatch, newestArrival, parseStats } from '../../domain/webhook/stats';
import type { World } from '../world';
import { keepDeadLetters } from './dead-letters';
import type { FoldedInbox } from './fold-inbox';
import type { LateFacts } from './late-facts';

/**
 * Takes out of the Inbox what has been written elsewhere, and nothing else: deliveries that arrived
 * meanwhile stay, and so do the facts this run had no time for.
 *
 * Call it after the log was written: an execution that is killed in between folds them once more,
 * which changes nothing.
 */
export function settleInbox(world: World, { batch, folded }: FoldedInbox, facts: LateFacts): void {
  keepDeadLetters(world, folded.dead);
  const { rows, spooled } = batch;
  const isLeft = (row: Row): boolean => facts.left.has(readInboxRow(row)?.callId ?? 0);
  if (rows.length > 0) world.inbox.replaceFirst(rows.length, rows.filter(isLeft));
  const settled = [...spooled].flatMap(([name, row]) => (isLeft(row) ? [] : [name]));
  if (settled.length > 0) world.state.forget(settled);
}

/** The properties a fold changes. */
export function statsAfter(
  { saved }: World,
  { batch, folded }: FoldedInbox,
): Readonly<Record<string, string>> {
  if (batch.deliveries.length === 0) return {};
  const newest = newestArrival(batch.deliveries.map(({ entry }) => entry));
  const stats = addBatch(parseStats(saved.WEBHOOK_STATS), folded, newest);
  return { WEBHOOK_STATS: JSON.stringify(stats) };
}
