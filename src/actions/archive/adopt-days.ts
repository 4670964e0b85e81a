import { adoptedDays, daysQuery } from '../../domain/archive/adopt-days';
import { archiveDayRow, readArchiveDays } from '../../domain/archive/days';
import type { ArchiveOptions } from '../../domain/archive/options';
import type { Archive } from '../../ports/archive';
import type { World } from '../world';
import { askAll } from './archive-tools';

/** Notes the days that a chosen archive has and this spreadsheet does not know; twice is the same as once. */
export function adoptDays(world: World, archive: Archive, options: ArchiveOptions): void {
  const now = world.clock.now();
  const rows = askAll({ world, archive, options, deadline: now }, daysQuery);
  const known = readArchiveDays(world.tables.read('Archive days'));
  const days = adoptedDays(rows, known, now);
  if (days.length > 0) world.tables.append('Archive days', days.map(archiveDayRow));
  world.workbook.flush();
}
