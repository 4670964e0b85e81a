import { columnFormats } from '../domain/sheets/formats';
import { type CellValue, headers, peoplesTables, type TableName } from '../domain/sheets/headers';
import {
  type HeaderRepair,
  isHeaderRow,
  type Layout,
  plainLayout,
  planHeaderRepair,
  readLayout,
} from '../domain/sheets/layout';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * How well to look: `words` reads the header row; `width` trusts a sheet that is exactly as wide as
 * its table, which costs no reading. An inserted or deleted column is found either way.
 */
export type Care = 'words' | 'width';

/** Knows where the columns of each table stand, and puts header rows right before anybody writes. */
export interface TableLayouts {
  /** Where the columns stand. */
  of(table: TableName, care: Care): Layout;
  /** Gives a table the columns a newer version added to it, beside whatever people added. */
  add(table: TableName, columns: readonly string[]): void;
  /** Notes that a header row was seen to be as we made it. */
  isAsMade(table: TableName): void;
  /** Forgets what it saw: people may have moved columns since. */
  lookAgain(): void;
}

/** @throws {Error} Google's, when a header row cannot be put right; nothing was written then. */
export function createTableLayouts(workbook: GoogleWorkbook): TableLayouts {
  const known = new Map<TableName, Layout>();
  const find = (table: TableName, care: Care): Layout => {
    const header = headers[table];
    const sheet = workbook.sheet(table);
    const columns = sheet.getMaxColumns();
    const isTrusted = care === 'width' && !peoplesTables.includes(table);
    if (isTrusted && columns === header.length) return plainLayout(header);
    const cells = readRow(sheet, 1, columns);
    const layout = readLayout(cells, header);
    if (layout !== undefined) return layout;
    workbook.noteMended(table);
    return mend(sheet, cells, table);
  };
  return {
    of: (table, care) => {
      const layout = known.get(table) ?? find(table, care);
      known.set(table, layout);
      return layout;
    },
    add: (table, columns) => {
      const sheet = workbook.sheet(table);
      const cells = readRow(sheet, 1, sheet.getMaxColumns());
      if (readLayout(cells, headers[table]) === undefined) {
        known.set(table, mend(sheet, cells, table, columns));
      }
    },
    isAsMade: (table) => {
      known.set(table, plainLayout(headers[table]));
    },
    lookAgain: () => known.clear(),
  };
}

const readRow = (sheet: Sheet, row: number, columns: number): CellValue[] =>
  (sheet.getRange(row, 1, 1, columns).getValues()[0] ?? []) as CellValue[];

type WriteWord = Extract<HeaderRepair, { kind: 'write' }>;

function mend(
  sheet: Sheet,
  cells: readonly CellValue[],
  table: TableName,
  isNew: readonly string[] = [],
): Layout {
  const header: readonly string[] = headers[table];
  const row = isHeaderRow(cells, header) ? cells : raiseHeader(sheet, header);
  for (const repair of planHeaderRepair(row, header, isNew)) {
    if (repair.kind === 'insert') insertColumn(sheet, repair.column);
    else writeWord(sheet, repair);
  }
  const layout =
    readLayout(readRow(sheet, 1, sheet.getMaxColumns()), header) ?? plainLayout(header);
  formatColumns(sheet, columnFormats(table), layout);
  return layout;
}

/** Brings a header row that slid down back to the top, or makes room for a new one. */
function raiseHeader(sheet: Sheet, header: readonly string[]): readonly CellValue[] {
  const columns = sheet.getMaxColumns();
  const hit = sheet
    .createTextFinder(header[0] ?? '')
    .matchEntireCell(true)
    .findNext();
  const row = hit?.getRow() ?? 1;
  const cells = readRow(sheet, row, columns);
  if (row > 1 && isHeaderRow(cells, header)) {
    sheet.insertRowBefore(1);
    sheet.getRange(1, 1, 1, columns).setNumberFormat('@').setValues([cells]).setFontWeight('bold');
    sheet.deleteRow(row + 1);
    sheet.setFrozenRows(1);
    return cells;
  }
  if (readRow(sheet, 1, columns).some((cell) => cell !== '')) sheet.insertRowBefore(1);
  sheet.setFrozenRows(1);
  return Array.from({ length: columns }, () => '');
}

function insertColumn(sheet: Sheet, column: number): void {
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(column - 1);
  else sheet.insertColumnBefore(column);
}

function writeWord(sheet: Sheet, { column, word }: WriteWord): void {
  sheet.getRange(1, column).setNumberFormat('@').setValue(word).setFontWeight('bold');
}

/** What was inserted took over the formats of its neighbours: an id must stay text, a date a date. */
function formatColumns(sheet: Sheet, formats: readonly string[], layout: Layout): void {
  const rows = sheet.getMaxRows() - 1;
  layout.forEach((column, index) => {
    sheet.getRange(2, column, rows, 1).setNumberFormat(formats[index] ?? '@');
  });
}
