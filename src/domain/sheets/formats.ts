import { headers, type TableName } from './headers';

/** Sheets' number formats that our columns use. `@` is plain text: it stays what it is. */
export type ColumnFormat = '@' | '0' | '0.0' | 'yyyy-mm-dd hh:mm:ss';

const dateColumns = new Set(['Started', 'Answered', 'Ended', 'Updated', 'Received', 'Time']);
const wholeColumns = new Set([
  'Wait s',
  'Talk s',
  'Total s',
  'Rings',
  'Declined',
  'Service calls',
  'Requests',
  'Row',
  'Column',
  'Rows',
  'Columns',
]);

/** The format of each column of a table, in the order of its header. */
export const columnFormats = (table: TableName): readonly ColumnFormat[] =>
  headers[table].map(columnFormat);

function columnFormat(column: string): ColumnFormat {
  if (dateColumns.has(column)) return 'yyyy-mm-dd hh:mm:ss';
  if (column === 'Seconds') return '0.0';
  return wholeColumns.has(column) ? '0' : '@';
}
