import type { Call } from '../calls/call';
import { byEnd } from '../calls/fold';
import type { KnownCall } from '../calls/merge-calls';
import type { EpochSeconds } from '../time/units';
import type { BackfillCounts } from './cursor';

/** Where calls are kept already, by id. */
export interface KeptCalls {
  readonly logged: ReadonlySet<number>;
  /** In Live calls. */
  readonly live: ReadonlySet<number>;
}

/** Calls the log lacks, in its order, and what became of the others. */
export interface MissingCalls {
  readonly missing: readonly KnownCall[];
  readonly counts: BackfillCounts;
}

/**
 * Chooses what a backfill adds to the log: calls that are over and in neither sheet. What stands in
 * Live calls is left to the refresh, which would log it once more.
 *
 * @param calls - Each once.
 * @param readAt - When Aircall told of them.
 */
export function chooseMissing(
  calls: readonly Call[],
  { logged, live }: KeptCalls,
  readAt: EpochSeconds,
): MissingCalls {
  const unlogged = calls.filter(({ id }) => !logged.has(id));
  const missing = unlogged
    .filter(({ id, status }) => status === 'done' && !live.has(id))
    .map((call) => ({ call, asOf: readAt }))
    .sort(byEnd);
  return {
    missing,
    counts: {
      added: missing.length,
      there: calls.length - unlogged.length,
      open: unlogged.length - missing.length,
    },
  };
}
