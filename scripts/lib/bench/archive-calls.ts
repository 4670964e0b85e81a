import { insertJob } from '../../../host/bigquery/collections';
import { BlobValue } from '../../../host/engine/values';
import { writeValues } from '../../../host/workbook/edit/write-values';
import type { BenchHouse } from './house';

/** Where the bench archives. */
export const place = { projectId: 'local-project', datasetId: 'aircall', location: 'EU' };

/** Archived calls, evenly spread over days. */
export interface Poured {
  readonly days: number;
  /** Days between now and the youngest of them. */
  readonly youngest: number;
  readonly perDay: number;
}

const daySeconds = 86_400;

/** The first second of a UTC day so many days ago. */
export const dayAt = ({ clock }: BenchHouse, ago: number): number =>
  (Math.floor(clock.now() / 1000 / daySeconds) - ago) * daySeconds;

const dayName = (start: number): string => new Date(start * 1000).toISOString().slice(0, 10);

/** Loads calls past the script, a partition after the other, by the host's own load jobs. */
export async function pourCalls(house: BenchHouse, { days, youngest, perDay }: Poured) {
  for (let at = 0; at < days; at += 1) {
    const start = dayAt(house, youngest + at);
    const lines = Array.from({ length: perDay }, (_, nth) =>
      lineOf(start, at * perDay + nth, perDay),
    );
    await load(house, dayName(start), lines.join('\n'));
    house.pass(10);
  }
}

/** A call as a line of the archive; every tenth has a comment of its own. */
function lineOf(start: number, id: number, perDay: number): string {
  const startedAt = start + Math.floor(((id % perDay) * daySeconds) / perDay);
  const moment = (seconds: number): string => new Date((startedAt + seconds) * 1000).toISOString();
  const agent = 1 + (id % 200);
  const digits = String(33_610_000_000 + (id % 40_000));
  const note = `call about refund ${id}`;
  return JSON.stringify({
    call_id: 50_000_000 + id,
    direction: id % 3 === 0 ? 'outbound' : 'inbound',
    status: 'done',
    outcome: 'answered',
    started_at: moment(0),
    answered_at: moment(12),
    ended_at: moment(180),
    wait_s: 12,
    talk_s: 168,
    total_s: 180,
    external_number: `+${digits}`,
    external_digits: digits,
    external_e164: `+${digits}`,
    number_id: 1 + (id % 30),
    number: `Line ${id % 30}`,
    user_id: agent,
    user_name: `Agent ${agent}`,
    teams: [`Team ${id % 20}`],
    ...(id % 10 === 1 && { comments: [{ text: note, folded: note }] }),
    has_recording: true,
    has_voicemail: false,
    is_archived: false,
    source: 'API',
    updated_at: moment(400),
  });
}

async function load(house: BenchHouse, day: string, lines: string): Promise<void> {
  const { projectId, datasetId, location } = place;
  const tableId = `calls$${day.replace(/-/g, '')}`;
  const resource = {
    jobReference: { projectId, location },
    configuration: {
      load: {
        destinationTable: { projectId, datasetId, tableId },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_APPEND',
      },
    },
  };
  const media = new BlobValue(Buffer.from(lines), null, null);
  await house.host.cloud.serve((warehouse) =>
    insertJob(warehouse, { resource, projectId, media, email: 'owner@example.com' }),
  );
}

/** Notes the days as archived and gone from the sheets, as archiving does. */
export function noteDays(house: BenchHouse, { days, youngest, perDay }: Poured): void {
  const now = new Date(house.clock.now());
  const rows = Array.from({ length: days }, (_, at) => ({
    Day: dayName(dayAt(house, youngest + at)),
    Calls: perDay,
    Rows: 0,
    Checksum: '1',
    Bytes: 1,
    'Archived at': now,
    Updated: now,
    Callers: 'yes',
    'Left sheet': 'yes',
  }));
  fill(house, 'Archive days', 50, rows);
}

/** Puts a day of calls into the log. */
export function fillDay(house: BenchHouse, ago: number, count: number): void {
  const start = dayAt(house, ago);
  const rows = Array.from({ length: count }, (_, at) => {
    const startedAt = start + Math.floor((at * daySeconds) / count);
    const moment = (seconds: number): Date => new Date((startedAt + seconds) * 1000);
    return {
      'Call ID': String(40_000_000 + at),
      Direction: 'inbound',
      Status: 'done',
      Outcome: 'answered',
      Started: moment(0),
      Answered: moment(12),
      Ended: moment(180),
      'Wait s': 12,
      'Talk s': 168,
      'Total s': 180,
      'External number': `+336${String(20_000_000 + at)}`,
      'Number ID': '1',
      Number: 'Support',
      'User ID': String(1 + (at % 200)),
      User: `Agent ${at % 200}`,
      Source: 'API',
      Updated: moment(400),
    };
  });
  fill(house, 'Calls', 2, rows);
}

type Cells = Readonly<Record<string, string | number | Date>>;

function fill(house: BenchHouse, name: string, row: number, rows: readonly Cells[]): void {
  const sheet = house.tab(name);
  const { columns } = sheet.size;
  sheet.resize({ rows: Math.max(sheet.size.rows, row + rows.length), columns });
  const header = sheet
    .mapCells({ row: 1, column: 1, rows: 1, columns }, (cell) => String(cell?.value ?? ''))
    .flat();
  const cells = rows.map((each) => header.map((word) => each[word] ?? null));
  const area = { row, column: 1, rows: rows.length, columns };
  writeValues(sheet, area, cells, house.host.workbook.rules);
}
