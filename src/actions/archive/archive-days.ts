import { type ArchiveDay, archiveDayRow, readArchiveDays } from '../../domain/archive/days';
import { archiveProperty, parseArchiveOptions } from '../../domain/archive/options';
import type { UtcDay } from '../../domain/archive/utc-day';
import type { World } from '../world';

/** The days that were archived, by their day; costs nothing where no archive was chosen. */
export function readDays(world: World): ReadonlyMap<UtcDay, ArchiveDay> {
  if (parseArchiveOptions(world.saved[archiveProperty]) === undefined) return new Map();
  return readArchiveDays(world.tables.read('Archive days'));
}

/** The days whose calls are in the archive alone; whoever adds old calls to the log must not add these. */
export const leftDays = (world: World): ReadonlySet<UtcDay> =>
  new Set([...readDays(world).values()].flatMap(({ day, hasLeft }) => (hasLeft ? [day] : [])));

/** Notes what is known of a day; only for who holds the lease of jobs. */
export function noteDay({ tables, workbook }: World, day: ArchiveDay): void {
  const row = archiveDayRow(day);
  const isNoted = tables.amend('Archive days', { column: 'Day', reads: day.day }, () => row);
  if (!isNoted) tables.append('Archive days', [row]);
  workbook.flush();
}
