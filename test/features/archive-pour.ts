import { insertJob } from '../../host/bigquery/collections';
import { BlobValue } from '../../host/engine/values';
import { writeValues } from '../../host/workbook/edit/write-values';
import { layout, tableAt, wireSchema } from '../../src/apps-script/archive-tables';
import { archiveDayRow } from '../../src/domain/archive/days';
import { archiveLine } from '../../src/domain/archive/line';
import { anArchiveDay } from '../builders/across-world';
import { archived } from '../builders/archived-world';
import { anAnsweredCall } from '../builders/calls';
import { place } from './archive-house';
import type { House } from './house';

/** Loads calls past the script, by the host's own load jobs: so many a day. */
export async function pourCalls(house: House, days: readonly string[], count: number) {
  let id = 1_000_000;
  const lines: string[] = [];
  for (const day of days) {
    const start = Date.parse(`${day}T00:00:00Z`) / 1000;
    for (let at = 0; at < count; at += 1) {
      id += 1;
      const startedAt = start + Math.floor((at * 86_400) / count);
      const user = { id: 1 + (at % 40), name: `Agent ${at % 40}` };
      const call = anAnsweredCall({ id, status: 'done', startedAt, endedAt: startedAt + 60, user });
      lines.push(archiveLine(archived(call)));
    }
  }
  for (let at = 0; at < lines.length; at += 50_000) await load(house, lines.slice(at, at + 50_000));
  return { ofAgent7: Math.ceil((count - 6) / 40) };
}

async function load(house: House, lines: readonly string[]): Promise<void> {
  const resource = {
    jobReference: { projectId: place.projectId, location: place.location },
    configuration: {
      load: {
        destinationTable: tableAt(place, 'calls'),
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_APPEND',
        schema: wireSchema(),
        ...layout,
      },
    },
  };
  const media = new BlobValue(Buffer.from(lines.join('\n')), null, null);
  const { projectId } = place;
  const whose = { projectId, media, email: 'owner@example.com' };
  await house.host.cloud.serve((warehouse) =>
    insertJob(warehouse, { resource: resource as never, ...whose }),
  );
  house.advance(60);
}

/** Notes days as archived and gone from the sheets, as archiving does. */
export function noteDays(house: House, days: readonly string[]): void {
  const sheet = house.host.workbook.sheetByName('Archive days');
  if (!sheet) throw new Error('There is no sheet "Archive days".');
  const rows = days.map((day) => archiveDayRow(anArchiveDay(day, true)));
  const columns = rows[0]?.length ?? 0;
  const area = { row: 100, column: 1, rows: rows.length, columns };
  writeValues(sheet, area, rows, house.host.workbook.rules);
}

/** Columns that searching for an agent does not need. */
const unread = ['outcome', 'wait_s', 'talk_s', 'total_s', 'external_digits', 'external_e164'];

/** Bytes a search's job read, and what the host's meter counts for some days and for the table. */
export const priceOf = (house: House, jobId: string, days: readonly string[]) =>
  house.host.cloud.serve(({ queries, tables }) => {
    const { projectId, datasetId } = place;
    const partitions = tables.partitions.of(tables.get({ projectId, datasetId, tableId: 'calls' }));
    const bytesOf = (wanted: readonly string[]): number =>
      wanted.reduce((sum, day) => sum + bytesRead(partitions.get(day)?.bytes ?? {}), 0);
    return {
      read: queries.get(projectId, jobId).processedBytes,
      ofDays: bytesOf(days),
      ofTable: bytesOf([...partitions.keys()]),
    };
  });

const bytesRead = (bytes: Readonly<Record<string, number>>): number =>
  Object.entries(bytes)
    .filter(([name]) => !unread.includes(name))
    .reduce((sum, [, each]) => sum + each, 0);
