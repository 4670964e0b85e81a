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

/** Agents who take turns. */
const agents = 40;

/** Loads calls past the script, by the host's own load jobs: so many a day. */
export async function pourCalls(house: House, days: readonly string[], count: number) {
  const templates = Array.from({ length: agents }, (_, at) => templateOf(at + 1));
  let id = 1_000_000;
  for (const part of chunks(days, 50)) {
    const lines = part.flatMap((day) => {
      const start = Date.parse(`${day}T00:00:00Z`);
      return Array.from({ length: count }, (_, at) => {
        id += 1;
        const startedAt = start + Math.floor((at * 86_400) / count) * 1000;
        return templates[at % agents]?.(id, startedAt) ?? '';
      });
    });
    await load(house, lines);
  }
  return { ofAgent7: Math.ceil((count - 6) / agents) };
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );

/** Lines of one agent's calls differ in little: 200,000 of them are to be made in a moment. */
function templateOf(agent: number): (id: number, startedAt: number) => string {
  const user = { id: agent, name: `Agent ${agent}` };
  const call = anAnsweredCall({ id: 1, status: 'done', startedAt: 0, endedAt: 60, user });
  const line = JSON.parse(archiveLine(archived(call)));
  const rest = { ...line, call_id: undefined, started_at: undefined };
  const tail = JSON.stringify({ ...rest, answered_at: undefined, ended_at: undefined }).slice(1);
  const moment = (at: number): string => new Date(at).toISOString();
  return (id, at) =>
    `{"call_id":${id},"started_at":"${moment(at)}","answered_at":"${moment(at + 10_000)}",` +
    `"ended_at":"${moment(at + 60_000)}",${tail}`;
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
