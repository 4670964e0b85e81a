import { createHash } from 'node:crypto';
import type { World } from '../../src/actions/world';
import { type ArchiveDay, archiveDayRow } from '../../src/domain/archive/days';
import { archiveOptionsText, archiveProperty } from '../../src/domain/archive/options';
import { callHeader, type Row } from '../../src/domain/sheets/headers';
import type { Archive } from '../../src/ports/archive';
import type { LogSheet } from '../../src/ports/log-book';
import { now } from './now';

/** A sheet of the log that only tells. */
const sheetOf = (rows: readonly Row[]): LogSheet =>
  ({
    count: () => rows.length,
    column: (word, { first, count } = { first: 0, count: rows.length }) =>
      rows.slice(first, first + count).map((row) => row[callHeader.indexOf(word)] ?? ''),
    read: ({ first, count }) => rows.slice(first, first + count),
  }) as Partial<LogSheet> as LogSheet;

/** What a world of sheets and an archive is made of. */
export interface AcrossFacts {
  /** Rows by month; those of Calls under the empty text. */
  readonly log: Readonly<Record<string, Row[]>>;
  readonly days: readonly ArchiveDay[];
  readonly archive: Archive | undefined;
  readonly timeZone?: string;
  /** Properties besides the archive's. */
  readonly saved?: Readonly<Record<string, string>>;
}

/** The place of all archives in tests. */
const somePlace = { projectId: 'some-project', datasetId: 'aircall', location: 'EU' };

/** As little of a world as a search of log and archive needs. */
export function acrossWorld(facts: AcrossFacts): World {
  let seconds = 0;
  const tables: Record<string, readonly Row[]> = {};
  const options = archiveOptionsText({
    place: somePlace,
    isOn: true,
    removes: true,
    keepDays: 31,
    mostGigabytes: 1,
  });
  const world: Partial<World> = {
    // each look at the clock costs a second, so that slices end
    clock: {
      now: () => {
        seconds += 1;
        return now + seconds / 4;
      },
      timeZone: () => facts.timeZone ?? 'Europe/Paris',
      sleep: () => undefined,
    },
    saved: { ...facts.saved, [archiveProperty]: options },
    archive: facts.archive,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    random: Math.random,
    tables: {
      read: (table) =>
        table === 'Archive days' ? facts.days.map(archiveDayRow) : (tables[table] ?? []),
      readSince: () => facts.log[''] ?? [],
      replace: (table, rows) => {
        tables[table] = rows;
      },
    } as Partial<World['tables']> as World['tables'],
    workbook: { isCopy: () => false } as Partial<World['workbook']> as World['workbook'],
    state: { write: () => undefined } as Partial<World['state']> as World['state'],
    log: { trouble: () => undefined, note: () => undefined } as unknown as World['log'],
    logBook: {
      current: () => facts.log[''] && sheetOf(facts.log['']),
      months: () => Object.keys(facts.log).filter(Boolean),
      find: (month) => facts.log[month] && sheetOf(facts.log[month] ?? []),
    } as Partial<World['logBook']> as World['logBook'],
  };
  return world as World;
}

/** What is known of an archived day. */
export const anArchiveDay = (day: string, hasLeft: boolean): ArchiveDay => ({
  day,
  calls: 1,
  rows: 1,
  checksum: '1',
  bytes: 1,
  archivedAt: now,
  updatedAt: now,
  hasCallers: true,
  hasLeft,
});
