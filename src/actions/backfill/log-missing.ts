import { dayOf } from '../../domain/archive/utc-day';
import { chooseMissing } from '../../domain/backfill/choose-missing';
import type { BackfillCounts } from '../../domain/backfill/cursor';
import { hasLogRoom } from '../../domain/backfill/room';
import type { Call } from '../../domain/calls/call';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { parseSettings } from '../../domain/settings/parse';
import type { CellValue } from '../../domain/sheets/headers';
import { overlapSeconds, reachOf } from '../../domain/sync/coverage';
import { parseProgress } from '../../domain/sync/progress';
import type { EpochSeconds } from '../../domain/time/units';
import type { Lease } from '../../ports/lease';
import { leftDays } from '../archive/archive-days';
import { forgettingCallers } from '../log/forgetting-callers';
import { loggedInMonths } from '../log/logged-in-months';
import { logFinished } from '../refresh/log-calls';
import { marginSeconds } from '../refresh/memory';
import type { World } from '../world';

/** How often to try while another execution writes the log, a second apart. */
const mostTries = 5;

/** What came of adding calls to the log. */
export type Logged =
  | { readonly kind: 'logged'; readonly counts: BackfillCounts }
  /** Another execution writes the log all the time; nothing was added. */
  | { readonly kind: 'busy' }
  /** The spreadsheet has no room for more; nothing was added. */
  | { readonly kind: 'full' };

/**
 * Adds the calls that are over and not in the log yet, in one block. Which ones those are is read
 * from the sheets each time, so calls are never logged twice, whenever an execution is killed.
 *
 * @param readAt - When Aircall told of them.
 */
export function logMissing(world: World, calls: readonly Call[], readAt: EpochSeconds): Logged {
  if (calls.length === 0) return { kind: 'logged', counts: { added: 0, there: 0, open: 0 } };
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) world.clock.sleep(1);
    const lease = world.leases.take('log');
    if (lease === undefined) continue;
    try {
      return logHolding(world, lease, { calls, readAt });
    } finally {
      lease.release();
    }
  }
  return { kind: 'busy' };
}

function logHolding(
  world: World,
  lease: Lease,
  { calls, readAt }: { readonly calls: readonly Call[]; readonly readAt: EpochSeconds },
): Logged {
  const logged = new Set([
    ...idsIn(world.tables.readColumn('Calls', 'Call ID')),
    ...loggedInMonths(world, calls),
  ]);
  const live = idsIn(world.tables.read('Live calls').map(([id]) => id));
  const archived = idsInArchive(world, calls);
  const chosen = chooseMissing(calls, { logged: new Set([...logged, ...archived]), live }, readAt);
  const { missing } = chosen;
  const counts = { ...chosen.counts, inArchive: archived.size };
  if (missing.length > 0) {
    if (!hasLogRoom(logged.size + missing.length)) return { kind: 'full' };
    if (!lease.renew()) return { kind: 'busy' };
    const since = rememberedSince(world);
    // before they are written: a refresh must not believe a memory that lacks them
    if (missing.some(({ call }) => call.startedAt >= since)) world.cache.forget(['recent']);
    const forget = forgettingCallers(world);
    const dated = missing.map((known) =>
      known.call.startedAt >= since ? known : asOfItsEnd(known),
    );
    logFinished(
      world,
      dated.map(({ call, asOf }) => ({ call: forget(call), asOf })),
    );
    world.workbook.flush();
  }
  return { kind: 'logged', counts };
}

/** Calls of days that left the sheets: the archive has them, and nothing adds them again. */
function idsInArchive(world: World, calls: readonly Call[]): ReadonlySet<number> {
  const left = leftDays(world);
  return new Set(calls.flatMap(({ id, startedAt }) => (left.has(dayOf(startedAt)) ? [id] : [])));
}

const idsIn = (cells: readonly (CellValue | undefined)[]): ReadonlySet<number> =>
  new Set(cells.map(Number));

/**
 * An old call changed last when it ended, as far as anybody knows. Dated today it would be among the
 * rows that a refresh reads when the cache has forgotten, and so would be thousands of others.
 */
const asOfItsEnd = ({ call }: KnownCall): KnownCall => ({
  call,
  asOf: call.endedAt ?? call.startedAt,
});

/** The earliest start that any refresh from now on may look up among the calls it remembers. */
function rememberedSince({ state, clock }: World): EpochSeconds {
  const { REFRESH, SETTINGS } = state.readAll();
  const { start } = reachOf(clock.now(), parseSettings(SETTINGS).lookbackMinutes);
  const polledFrom = (parseProgress(REFRESH).coverage?.to ?? start) - overlapSeconds;
  return Math.min(start, polledFrom) - marginSeconds;
}
