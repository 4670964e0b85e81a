import { type ArchiveCursor, firstWork, mostPlanned } from '../../domain/archive/cursor';
import { dueDays, type PlanFacts } from '../../domain/archive/plan';
import { dayOf } from '../../domain/archive/utc-day';
import { purgeBefore } from '../../domain/log/retention';
import { parseSettings } from '../../domain/settings/parse';
import { readDate } from '../../domain/sheets/cells';
import { readDays } from './archive-days';
import type { ArchiveTools } from './archive-tools';
import type { LogDays } from './log-days';

/** What decides which days have work to be done, as it is now. */
export function planFacts({ world, options }: ArchiveTools): PlanFacts {
  const { retentionDays } = parseSettings(world.saved.SETTINGS);
  const now = world.clock.now();
  const started = world.tables.readColumn('Live calls', 'Started');
  return {
    now,
    options,
    purgeBefore: purgeBefore(retentionDays, now),
    openDays: new Set(
      started.flatMap((cell) => {
        const at = readDate(cell);
        return at === undefined ? [] : [dayOf(at)];
      }),
    ),
  };
}

/** Looks through the log for days with work to be done. */
export function planDays(
  { world }: ArchiveTools,
  { cursor, log, facts }: { cursor: ArchiveCursor; log: LogDays; facts: PlanFacts },
): ArchiveCursor {
  const due = dueDays(log.tally(), readDays(world), facts);
  return {
    round: cursor.round + 1,
    days: due.slice(0, mostPlanned),
    hasMore: due.length > mostPlanned,
    work: firstWork,
  };
}
