import { dateCell, readDate, readText } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import type { UtcDay } from './utc-day';

/** What is known of a UTC day that was archived and verified: a record of the sheet Archive days. */
export interface ArchiveDay {
  readonly day: UtcDay;
  /** Calls of the day in the archive. */
  readonly calls: number;
  /** Records of the day in the sheets of the log, when it was archived. */
  readonly rows: number;
  /** Of the archive's rows, as the archive computes it. */
  readonly checksum: string;
  /** Of the lines that were loaded. */
  readonly bytes: number;
  readonly archivedAt: EpochSeconds;
  /** The newest Updated among the records. */
  readonly updatedAt: EpochSeconds | undefined;
  /** Whether any call of it tells who the other party was. */
  readonly hasCallers: boolean;
  /** Whether its records left the sheets: from then on it is read from the archive. */
  readonly hasLeft: boolean;
}

const yes = 'yes';

/** A day as a record of its sheet. */
export const archiveDayRow = (day: ArchiveDay): Row => [
  day.day,
  day.calls,
  day.rows,
  day.checksum,
  day.bytes,
  dateCell(day.archivedAt),
  dateCell(day.updatedAt),
  day.hasCallers ? yes : '',
  day.hasLeft ? yes : '',
];

/** The days the sheet tells of, by their day; a record that cannot be read counts as not archived. */
export function readArchiveDays(rows: readonly Row[]): ReadonlyMap<UtcDay, ArchiveDay> {
  return new Map(rows.flatMap((row) => readDay(row)).map((day) => [day.day, day]));
}

const place = (column: (typeof headers)['Archive days'][number]): number =>
  headers['Archive days'].indexOf(column);

function readDay(row: Row): readonly ArchiveDay[] {
  const day = readText(row[place('Day')]);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const whole = (column: 'Calls' | 'Rows' | 'Bytes'): number => Number(row[place(column)]) || 0;
  return [
    {
      day,
      calls: whole('Calls'),
      rows: whole('Rows'),
      checksum: readText(row[place('Checksum')]),
      bytes: whole('Bytes'),
      archivedAt: readDate(row[place('Archived at')]) ?? 0,
      updatedAt: readDate(row[place('Updated')]),
      hasCallers: row[place('Callers')] === yes,
      hasLeft: row[place('Left sheet')] === yes,
    },
  ];
}
