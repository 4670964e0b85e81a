import { readDate } from '../domain/sheets/cells';
import { type CellValue, headers, type Row, type TableName } from '../domain/sheets/headers';
import { isPlain, type Layout, layRow, readLayout } from '../domain/sheets/layout';
import type { Tables } from '../ports/tables';
import { equalRuns } from './equal-runs';
import { type Care, createTableLayouts } from './table-layouts';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the first record, below the header. */
const firstRow = 2;

/** The ring of runs is written in every run; its words are read now and then. */
const runsBetweenReadings = 20;

/** The table sheets, read and written in whole ranges, by the words of their header rows. */
export function createTables(workbook: GoogleWorkbook): Tables {
  const layouts = createTableLayouts(workbook);
  /** Records each table is known to have, so that rewriting it need not ask again. */
  const counts = new Map<TableName, number>();
  /** Columns that were searched, so that the next search in this execution is cheaper. */
  const searched = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
  const countOf = (table: TableName): number =>
    counts.get(table) ?? Math.max(0, workbook.sheet(table).getLastRow() - 1);

  const write = (table: TableName, care: Care, position: number, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    const layout = layouts.of(table, care);
    writeColumns(workbook.sheet(table), firstRow + position, layout, rows);
  };

  return {
    read: (table) => {
      // asked for first: a sheet in which something moved must not be read by position
      const width = headers[table].length;
      const sheet = workbook.sheet(table);
      const count = countOf(table);
      counts.set(table, count);
      if (sheet.getMaxColumns() >= width) {
        const [header = [], ...rows] = readRows(sheet, 1, count + 1, width);
        if (isPlain(readLayout(header, headers[table]) ?? [0])) {
          layouts.isAsMade(table);
          return rows;
        }
      }
      const layout = layouts.of(table, 'words');
      return readColumns(sheet, firstRow, countAgain(table), layout);
    },
    readSince: (table, dateColumn, since) => {
      const layout = layouts.of(table, 'words');
      const count = countOf(table);
      if (count === 0) return [];
      const sheet = workbook.sheet(table);
      const column = layout[(headers[table] as readonly string[]).indexOf(dateColumn)] ?? 1;
      const dates = sheet.getRange(firstRow, column, count, 1).getValues() as CellValue[][];
      const hits = dates.flatMap(([cell], index) =>
        (readDate(cell) ?? 0) >= since ? [index] : [],
      );
      return closeRuns(hits).flatMap(({ first, last }) =>
        readColumns(sheet, firstRow + first, last - first + 1, layout),
      );
    },
    readColumn: (table, column) => {
      const layout = layouts.of(table, 'words');
      // another execution may have added records since this one last looked
      const count = countAgain(table);
      if (count === 0) return [];
      const at = layout[(headers[table] as readonly string[]).indexOf(column)] ?? 1;
      const cells = workbook.sheet(table).getRange(firstRow, at, count, 1).getValues();
      return cells.map(([cell]) => cell as CellValue);
    },
    amend: (table, { column, reads }, change) => {
      const layout = layouts.of(table, 'words');
      const sheet = workbook.sheet(table);
      const key = `${table} ${column}`;
      const at = layout[(headers[table] as readonly string[]).indexOf(column)] ?? 1;
      const cells =
        searched.get(key) ?? sheet.getRange(firstRow, at, Math.max(1, sheet.getMaxRows() - 1), 1);
      searched.set(key, cells);
      const row = cells.createTextFinder(reads).matchEntireCell(true).findNext()?.getRow();
      if (row === undefined) return false;
      const [found = []] = readColumns(sheet, row, 1, layout);
      const next = change(found);
      if (next !== undefined) writeColumns(sheet, row, layout, [next]);
      return true;
    },
    replace: (table, rows) => {
      const header: Row = headers[table];
      const emptyRow = header.map(() => '');
      const leftovers = Math.max(0, countOf(table) - rows.length);
      const all = [...rows, ...Array.from({ length: leftovers }, () => emptyRow)];
      const layout = layouts.of(table, 'width');
      // the header goes along at no cost, and so rights itself
      if (isPlain(layout)) write(table, 'width', -1, [header, ...all]);
      else writeKeysLast(workbook.sheet(table), firstRow, layout, all);
      counts.set(table, rows.length);
    },
    replaceSince: (table, dateColumn, since, rows) => {
      const layout = layouts.of(table, 'width');
      const count = countAgain(table);
      const sheet = workbook.sheet(table);
      const column = layout[(headers[table] as readonly string[]).indexOf(dateColumn)] ?? 1;
      const dates = count > 0 ? sheet.getRange(firstRow, column, count, 1).getValues() : [];
      const found = dates.findIndex(([cell]) => (readDate(cell as CellValue) ?? 0) >= since);
      const first = found === -1 ? count : found;
      const emptyRow = headers[table].map(() => '');
      const leftovers = Math.max(0, count - first - rows.length);
      const all = [...rows, ...Array.from({ length: leftovers }, () => emptyRow)];
      write(table, 'width', first, all);
      counts.set(table, first + rows.length);
    },
    nameCells: (table, cells) => {
      const layout = layouts.of(table, 'width');
      const sheet = workbook.sheet(table);
      for (const { name, column, position } of cells) {
        const at = layout[(headers[table] as readonly string[]).indexOf(column)] ?? 1;
        workbook.spreadsheet().setNamedRange(name, sheet.getRange(firstRow + position, at));
      }
    },
    append: (table, rows) => {
      // before the rows are counted: a header row may be missing
      const layout = layouts.of(table, 'words');
      const count = countOf(table);
      writeNew(workbook.sheet(table), firstRow + count, layout, rows);
      counts.set(table, count + rows.length);
    },
    putRight: (table) => {
      layouts.of(table, 'width');
    },
    addColumns: (table, columns) => layouts.add(table, columns),
    columnsOf: (table) => layouts.of(table, 'words'),
    putColumn: (table, column, cells) => {
      if (cells.length === 0) return;
      const layout = layouts.of(table, 'words');
      const at = layout[(headers[table] as readonly string[]).indexOf(column)] ?? 1;
      const range = workbook.sheet(table).getRange(firstRow, at, cells.length, 1);
      range.setValues(cells.map((cell) => [cell]));
    },
    trim: (table, most) => {
      const surplus = countAgain(table) - most;
      if (surplus <= most / 10) return;
      workbook.sheet(table).deleteRows(firstRow, surplus);
      counts.delete(table);
    },
    lookAgain: () => {
      layouts.lookAgain();
      counts.clear();
      searched.clear();
    },
    put: (table, position, row) =>
      write(table, position % runsBetweenReadings === 0 ? 'words' : 'width', position, [row]),
  };

  function countAgain(table: TableName): number {
    counts.delete(table);
    const count = countOf(table);
    counts.set(table, count);
    return count;
  }
}

/** Rows between two hits that are read along: one call more would cost more than they do. */
const mostBetween = 300;

/** Hits in rising order as runs without a wide hole: older calls may have been added between new ones. */
function closeRuns(hits: readonly number[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const hit of hits) {
    const run = runs[runs.length - 1];
    if (run && hit - run.last <= mostBetween) run.last = hit;
    else runs.push({ first: hit, last: hit });
  }
  return runs;
}

const readRows = (sheet: Sheet, row: number, count: number, width: number): CellValue[][] =>
  sheet.getRange(row, 1, count, width).getValues() as CellValue[][];

function readColumns(sheet: Sheet, row: number, count: number, layout: Layout): readonly Row[] {
  if (count === 0) return [];
  const rows = readRows(sheet, row, count, Math.max(...layout));
  return isPlain(layout) ? rows : rows.map((cells) => layout.map((at) => cells[at - 1] ?? ''));
}

/** Columns that stand side by side, in the order of the header. */
const runsOf = (layout: Layout) => equalRuns(layout.map((column, at) => column - at));

/** One block for all columns, or for each run of neighbours where people's own stand between. */
function writeColumns(
  sheet: Sheet,
  row: number,
  layout: Layout,
  rows: readonly Row[],
  runs = runsOf(layout),
): void {
  for (const { value, first, count } of runs) {
    const cells = rows.map((each) => each.slice(first - 1, first - 1 + count));
    writeBlock(sheet, row, value + first - 1, cells);
  }
}

/**
 * Other records in the place of old ones, where it takes several blocks: their keys are taken away first
 * and come last. What an execution that ends in between leaves is no record, and none of two halves.
 */
function writeKeysLast(sheet: Sheet, row: number, layout: Layout, rows: readonly Row[]): void {
  const [key = 1] = layout;
  if (rows.length === 0) return;
  rangeWithRoom(sheet, row, key, rows.length, 1).clearContent();
  writeColumns(sheet, row, layout, rows, [...runsOf(layout)].reverse());
}

/**
 * Below all others, in one block: an execution that ends in the middle must not leave a part of a
 * record, which nobody would know again. People's own columns are empty there.
 */
function writeNew(sheet: Sheet, row: number, layout: Layout, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  writeBlock(
    sheet,
    row,
    1,
    rows.map((each) => [...layRow(each, layout)]),
  );
}

/** The one way into the cells of records. @param cells - At least one row. */
function writeBlock(sheet: Sheet, row: number, column: number, cells: CellValue[][]): void {
  const [{ length: width } = []] = cells;
  rangeWithRoom(sheet, row, column, cells.length, width ?? 0).setValues(cells);
}

/** The sheet grows when it is too small: rare, so that asking for its size each time would be waste. */
function rangeWithRoom(sheet: Sheet, row: number, column: number, rows: number, columns: number) {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    makeRoom(sheet, row + rows - 1);
    return sheet.getRange(row, column, rows, columns);
  }
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const missing = lastRow - sheet.getMaxRows();
  // some more than needed, so that a growing log does not ask for room each time
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 500);
}
