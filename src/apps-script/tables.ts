import { readDate } from '../domain/sheets/cells';
import { type CellValue, headers, type Row, type TableName } from '../domain/sheets/headers';
import type { Tables } from '../ports/tables';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the first record, below the header. */
const firstRow = 2;

/** The table sheets, read and written in whole ranges. */
export function createTables(workbook: GoogleWorkbook): Tables {
  /** Records each table is known to have, so that rewriting it need not ask again. */
  const counts = new Map<TableName, number>();
  const countOf = (table: TableName): number =>
    counts.get(table) ?? Math.max(0, workbook.sheet(table).getLastRow() - 1);

  const write = (table: TableName, position: number, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    const sheet = workbook.sheet(table);
    const width = headers[table].length;
    makeRoom(sheet, firstRow + position + rows.length - 1);
    sheet
      .getRange(firstRow + position, 1, rows.length, width)
      .setValues(rows.map((row) => [...row]));
  };

  return {
    read: (table) => {
      const count = countOf(table);
      counts.set(table, count);
      if (count === 0) return [];
      const range = workbook.sheet(table).getRange(firstRow, 1, count, headers[table].length);
      return range.getValues() as CellValue[][];
    },
    readSince: (table, dateColumn, since) => {
      const count = countOf(table);
      if (count === 0) return [];
      const sheet = workbook.sheet(table);
      const column = (headers[table] as readonly string[]).indexOf(dateColumn) + 1;
      const dates = sheet.getRange(firstRow, column, count, 1).getValues() as CellValue[][];
      const hits = dates.flatMap(([cell], index) =>
        (readDate(cell) ?? 0) >= since ? [index] : [],
      );
      const [first, last] = [hits[0], hits[hits.length - 1]];
      if (first === undefined || last === undefined) return [];
      const range = sheet.getRange(firstRow + first, 1, last - first + 1, headers[table].length);
      return range.getValues() as CellValue[][];
    },
    replace: (table, rows) => {
      const emptyRow = headers[table].map(() => '');
      const leftovers = Math.max(0, countOf(table) - rows.length);
      write(table, 0, [...rows, ...Array.from({ length: leftovers }, () => emptyRow)]);
      counts.set(table, rows.length);
    },
    append: (table, rows) => {
      const count = countOf(table);
      write(table, count, rows);
      counts.set(table, count + rows.length);
    },
    put: (table, position, row) => write(table, position, [row]),
  };
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const missing = lastRow - sheet.getMaxRows();
  // some more than needed, so that a growing log does not ask for room each time
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 500);
}
