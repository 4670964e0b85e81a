import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';
import type { FoldedDeliveries } from './fold-deliveries';

/** What came in since the webhook was connected; the property WEBHOOK_STATS. */
export interface WebhookStats {
  /** When the newest delivery was received. */
  readonly lastAt: EpochSeconds | undefined;
  /** Deliveries folded, by event. */
  readonly byEvent: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly dead: number;
  /** Of the bundle that received the newest delivery. */
  readonly version: string | undefined;
}

/** Reads the property; whatever is unreadable counts as nothing. */
export function parseStats(text: string | undefined): WebhookStats {
  const { lastAt, byEvent, duplicates, dead, version } = parseObject(text);
  const counts = typeof byEvent === 'object' && byEvent !== null ? Object.entries(byEvent) : [];
  return {
    lastAt: typeof lastAt === 'number' ? lastAt : undefined,
    byEvent: Object.fromEntries(counts.filter(([, count]) => Number.isSafeInteger(count))),
    duplicates: wholeOrNone(duplicates),
    dead: wholeOrNone(dead),
    version: typeof version === 'string' ? version : undefined,
  };
}

const wholeOrNone = (value: unknown): number =>
  Number.isSafeInteger(value) ? (value as number) : 0;

/** A delivery as far as it tells how the web app is doing. */
export interface Arrival {
  readonly receivedAt: EpochSeconds;
  /** Of the bundle that received it; empty for a dead letter that was put back by hand. */
  readonly version: string;
}

/** The newest that really arrived: a replayed one says nothing of the web app. */
export const newestArrival = <One extends Arrival>(deliveries: readonly One[]): One | undefined =>
  deliveries
    .filter(({ version }) => version !== '')
    .reduce<One | undefined>(
      (newest, one) => (newest && newest.receivedAt > one.receivedAt ? newest : one),
      undefined,
    );

/** The figures with one more batch. */
export function addBatch(
  stats: WebhookStats,
  { counts, duplicates, dead }: Pick<FoldedDeliveries, 'counts' | 'duplicates' | 'dead'>,
  newest: Arrival | undefined,
): WebhookStats {
  const byEvent = { ...stats.byEvent };
  for (const [event, count] of counts) byEvent[event] = (byEvent[event] ?? 0) + count;
  const isNewer = newest !== undefined && newest.receivedAt >= (stats.lastAt ?? 0);
  return {
    byEvent,
    lastAt: isNewer ? newest.receivedAt : stats.lastAt,
    version: isNewer ? newest.version : stats.version,
    duplicates: stats.duplicates + duplicates,
    dead: stats.dead + dead.length,
  };
}
