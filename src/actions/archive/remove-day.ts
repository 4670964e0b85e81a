import { agree, checksumQuery, readChecksum } from '../../domain/archive/checksum';
import { someOfDayQuery } from '../../domain/archive/day-rows';
import type { ArchiveDay } from '../../domain/archive/days';
import { expires } from '../../domain/archive/expirations';
import { isArchivedAs } from '../../domain/archive/merge-day';
import { isRemovalDue, type PlanFacts } from '../../domain/archive/plan';
import type { UtcDay } from '../../domain/archive/utc-day';
import type { Stretch } from '../../domain/log/stretches';
import { readId } from '../../domain/sheets/cells';
import type { Lease } from '../../ports/lease';
import type { LogSheet } from '../../ports/log-book';
import { noteDay, readDays } from './archive-days';
import { type ArchiveTools, askAll } from './archive-tools';
import { type LogRecord, openLogDays, stretchesIn } from './log-days';

/** Records compared and removed at once. */
const mostRecords = 2_000;

/** Stretches removed at once: in a log that people sorted, a day lies scattered. */
const mostStretches = 20;

/** What came of removing. `differs`: a record says what the archive does not: the day is loaded anew. */
export type Removal = 'done' | 'more' | 'wait' | 'differs';

/**
 * Removes some records of a day from the sheets, when a person wants it, the archive has every one of
 * them word for word, and nothing there expires. All of it is looked up now, not remembered.
 *
 * The day counts as left before its first record goes: an execution that is killed in between leaves
 * calls in both places, never in none.
 */
export function removeDay(tools: ArchiveTools, day: UtcDay, facts: PlanFacts): Removal {
  const { world, archive, options } = tools;
  const noted = readDays(world).get(day);
  if (noted === undefined || !isRemovalDue(day, { rows: 1 }, facts)) return 'done';
  const inspection = archive.inspect(options.place);
  if (inspection.table?.isOurs !== true || expires(inspection)) return 'done';
  const lease = world.leases.take('log');
  if (lease === undefined) return 'wait';
  try {
    return removeHolding(tools, lease, noted);
  } finally {
    lease.release();
  }
}

function removeHolding(tools: ArchiveTools, lease: Lease, noted: ArchiveDay): Removal {
  const { world } = tools;
  const readable = openLogDays(world)
    .read(noted.day)
    .filter(({ archived }) => archived !== undefined);
  if (readable.length === 0) return 'done';
  const [row = {}] = askAll(tools, checksumQuery(noted.day));
  if (!agree(readChecksum(row), { calls: noted.calls, sums: noted.checksum })) return 'differs';
  const records = readable.slice(0, mostRecords);
  if (!isAllArchived(tools, noted, records)) return 'differs';
  if (!lease.renew()) return 'wait';
  // before the first one goes: from now on the archive is asked for this day
  if (!noted.hasLeft) noteDay(world, { ...noted, hasLeft: true });
  const isUndisturbed = removeRecords(records, lease);
  world.workbook.flush();
  const isAll = isUndisturbed && records.length === readable.length;
  return isAll && stretchCount(records) <= mostStretches ? settle(tools, noted.day) : 'more';
}

/** What stays, such as a record nobody can read, is noted, so that it is not taken for news. */
function settle({ world }: ArchiveTools, day: UtcDay): Removal {
  const noted = readDays(world).get(day);
  const left = openLogDays(world).read(day);
  if (noted) noteDay(world, { ...noted, rows: left.length });
  return 'done';
}

function isAllArchived(
  tools: ArchiveTools,
  noted: ArchiveDay,
  records: readonly LogRecord[],
): boolean {
  const ids = [...new Set(records.flatMap(({ archived }) => archived?.call.id ?? []))];
  const rows = new Map(
    askAll(tools, someOfDayQuery(noted.day, ids)).map((row) => [row.call_id, row]),
  );
  return records.every(({ archived }) => {
    const row = archived && rows.get(archived.call.id);
    return archived && row && isArchivedAs(row, archived, noted);
  });
}

const sheetsIn = (records: readonly LogRecord[]): readonly LogSheet[] => [
  ...new Map(records.map(({ sheet }) => [sheet.name, sheet])).values(),
];

const stretchCount = (records: readonly LogRecord[]): number =>
  sheetsIn(records).reduce((sum, sheet) => sum + stretchesIn(of(sheet, records)).length, 0);

const of = (sheet: LogSheet, records: readonly LogRecord[]): readonly LogRecord[] =>
  records.filter((record) => record.sheet.name === sheet.name);

/** From the bottom up, so that the positions above stay true. @returns Whether nobody interfered. */
function removeRecords(records: readonly LogRecord[], lease: Lease): boolean {
  let left = mostStretches;
  for (const sheet of sheetsIn(records)) {
    const own = of(sheet, records);
    const ids = new Map(own.map(({ position, archived }) => [position, archived?.call.id]));
    for (const stretch of [...stretchesIn(own)].reverse()) {
      if (left === 0) return true;
      left -= 1;
      if (!isUnmoved(sheet, stretch, ids) || !lease.renew()) return false;
      sheet.remove(stretch);
    }
  }
  return true;
}

const isUnmoved = (
  sheet: LogSheet,
  stretch: Stretch,
  ids: ReadonlyMap<number, number | undefined>,
): boolean =>
  sheet
    .column('Call ID', stretch)
    .every((cell, at) => readId(cell) === ids.get(stretch.first + at));
