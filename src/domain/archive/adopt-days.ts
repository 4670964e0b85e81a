import type { EpochSeconds } from '../time/units';
import type { ArchiveDay } from './days';
import { keepDaysRange } from './options';
import { callsTable } from './place';
import type { ArchiveQuery, ArchiveRow } from './query';
import { endOfDay, type UtcDay } from './utc-day';

/** The days the archive has, and how many calls of each; reads one column. */
export const daysQuery: ArchiveQuery = {
  sql: `SELECT DATE(started_at) AS day, COUNT(*) AS calls FROM ${callsTable} GROUP BY day ORDER BY day`,
  parameters: [],
};

/**
 * The days of an archive that a spreadsheet knows nothing of, as it is to note them: without a note, a
 * day would be replaced by what the sheet has of it. Those that nothing but the archive is asked for
 * count as left; the younger ones can be read again from Aircall.
 *
 * @param rows - The answer to {@link daysQuery}.
 */
export const adoptedDays = (
  rows: readonly ArchiveRow[],
  known: ReadonlyMap<UtcDay, ArchiveDay>,
  now: EpochSeconds,
): readonly ArchiveDay[] =>
  rows
    .map(({ day, calls }) => ({ day: String(day), calls: Number(calls) }))
    .filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !known.has(day))
    .map(({ day, calls }) => ({
      ...{ day, calls, rows: 0, checksum: '', bytes: 0, updatedAt: undefined },
      archivedAt: now,
      hasCallers: true,
      hasLeft: endOfDay(day) + keepDaysRange.least * 86_400 <= now,
    }));
