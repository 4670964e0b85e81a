import { headers, type TableName } from './headers';

/** What Sheets calls the format of a cell that has none: a ticked box stays a truth, 1.5 a number. */
const automatic = '0.###############';

/** Sheets' number formats that our columns use. `@` is plain text: it stays what it is. */
export type ColumnFormat = '@' | '0' | '0.0' | 'yyyy-mm-dd hh:mm:ss' | typeof automatic;

const dateColumns = new Set([
  'Started',
  'Answered',
  'Ended',
  'Updated',
  'Received',
  'Time',
  'As of',
  'Interval',
  'First missed',
  'Last missed',
  'Closed',
  'Last call',
  'Archived at',
]);
const wholeColumns = new Set([
  'Wait s',
  'Talk s',
  'Total s',
  'Service calls',
  'Requests',
  'Row',
  'Column',
  'Rows',
  'Columns',
  'Hits',
  'Tries',
  'N',
  'Calls',
  'Bytes',
]);

const automaticColumns = new Set(['Priority', 'Enabled', 'Only if available']);

/** The format of each column of a table, in the order of its header. */
export const columnFormats = (table: TableName): readonly ColumnFormat[] =>
  headers[table].map((column) => columnFormat(column, table));

/** Tables whose column Value holds counts, shares and seconds. */
const figureTables: readonly TableName[] = ['KPI', 'Trend'];

function columnFormat(column: string, table: TableName): ColumnFormat {
  if (column === 'Value' && figureTables.includes(table)) return automatic;
  if (dateColumns.has(column)) return 'yyyy-mm-dd hh:mm:ss';
  if (column === 'Seconds') return '0.0';
  if (automaticColumns.has(column)) return automatic;
  return wholeColumns.has(column) ? '0' : '@';
}

const wideColumns: Readonly<Record<string, number>> = {
  Comments: 280,
  Phone: 240,
  Card: 200,
  Rule: 260,
  'Rule or card': 260,
  Target: 340,
  Detail: 900,
  By: 200,
  Asset: 240,
  Reason: 320,
  Rings: 240,
  Email: 220,
  'Agent email': 260,
  Group: 220,
  Problem: 360,
  Text: 280,
  Link: 280,
  'Owner email': 280,
  'User IDs': 220,
  'Number IDs': 160,
  Name: 180,
  Metric: 240,
  Scope: 240,
  Channel: 280,
  State: 340,
  What: 200,
  Check: 380,
  Area: 170,
  Expected: 280,
  Found: 280,
  'If it is different': 420,
  'Check ID': 220,
};

/** The width of each column of a table in pixels, in the order of its header: nothing is cut. */
export const columnWidths = (table: TableName): readonly number[] =>
  headers[table].map((column) => wideColumns[column] ?? widthOf(columnFormat(column, table)));

function widthOf(format: ColumnFormat): number {
  if (format === 'yyyy-mm-dd hh:mm:ss') return 150;
  return format === '@' ? 140 : 100;
}
