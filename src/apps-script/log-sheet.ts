import { nameColumns } from '../domain/log/own-columns';
import { textCell } from '../domain/sheets/cells';
import { type CellValue, callHeader, type Row } from '../domain/sheets/headers';
import type { LogColumn, LogSheet } from '../ports/log-book';
import { toA1 } from './a1';
import { equalRuns } from './equal-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the first record, below the header. */
const firstRow = 2;

/** The words of a sheet's header row; a column without one, or with one of another, gets a name. */
export const readWords = (sheet: Sheet): readonly string[] =>
  nameColumns((sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? []) as CellValue[]);

/** A sheet of the log. @param header - Its header row, which has every word of the log's. */
export function logSheetOn(sheet: Sheet, header: readonly string[]): LogSheet {
  let words = header;
  const columnOf = (word: LogColumn): number => words.indexOf(word) + 1;
  const count = (): number => Math.max(0, sheet.getLastRow() - 1);
  const readWhole: LogSheet['readWhole'] = ({ first, count: height }) =>
    readCells(sheet, { row: firstRow + first, column: 1, height, width: words.length });
  return {
    name: sheet.getName(),
    get words() {
      return words;
    },
    count,
    column: (word, stretch = { first: 0, count: count() }) =>
      readCells(sheet, {
        row: firstRow + stretch.first,
        column: columnOf(word),
        height: stretch.count,
        width: 1,
      }).map(([cell]) => cell ?? ''),
    find: (callId) => {
      const height = Math.max(1, sheet.getMaxRows() - 1);
      const ids = sheet.getRange(firstRow, columnOf('Call ID'), height, 1);
      const hit = ids.createTextFinder(String(callId)).matchEntireCell(true).findNext();
      return hit ? hit.getRow() - firstRow : undefined;
    },
    read: (stretch) =>
      readWhole(stretch).map((row) => callHeader.map((word) => row[columnOf(word) - 1] ?? '')),
    write: (first, rows) => {
      writeRows(sheet, firstRow + first, callHeader.map(columnOf), rows);
    },
    readWhole,
    writeWhole: (first, names, rows) => {
      words = addColumns(sheet, words, names);
      const row = first === undefined ? sheet.getLastRow() + 1 : firstRow + first;
      makeRoom(sheet, row + rows.length - 1);
      const columns = names.map((word) => words.indexOf(word) + 1);
      const guards = names.map((word) => (isOurs(word) ? guardText : keepText));
      const guarded = rows.map((cells) => cells.map((cell, at) => guards[at]?.(cell) ?? ''));
      writeRows(sheet, row, columns, guarded);
    },
    blank: (names, stretches) => {
      const places = names.flatMap((word) =>
        stretches.map(({ first, count: height }) =>
          toA1({ row: firstRow + first, column: columnOf(word), rows: height, columns: 1 }),
        ),
      );
      if (places.length > 0) sheet.getRangeList(places).clearContent();
    },
    remove: ({ first, count: height }) => {
      // Sheets refuses to delete the last row that is not frozen
      if (sheet.getMaxRows() - 1 <= height) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
      sheet.deleteRows(firstRow + first, height);
    },
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const readCells = (sheet: Sheet, { row, column, height, width }: Place): CellValue[][] =>
  height === 0 ? [] : (sheet.getRange(row, column, height, width).getValues() as CellValue[][]);

/** One block for each run of columns that stand side by side, in the order of the rows. */
function writeRows(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  rows: readonly Row[],
): void {
  if (rows.length === 0) return;
  for (const { value, first, count } of equalRuns(columns.map((column, at) => column - at))) {
    const cells = rows.map((each) => each.slice(first - 1, first - 1 + count));
    sheet.getRange(row, value + first - 1, rows.length, count).setValues(cells);
  }
}

const isOurs = (word: string): boolean => (callHeader as readonly string[]).includes(word);

// what was text in one sheet must not become a formula in another; an apostrophe guards already
const guardText = (cell: CellValue): CellValue =>
  typeof cell === 'string' && !cell.startsWith("'") ? textCell(cell) : cell;

/** In people's own columns, whose format nobody knows, text such as "007" stays text. */
const keepText = (cell: CellValue): CellValue =>
  typeof cell === 'string' && cell !== '' && !cell.startsWith("'") ? `'${cell}` : cell;

function addColumns(
  sheet: Sheet,
  words: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const missing = wanted.filter((word) => !words.includes(word));
  if (missing.length === 0) return words;
  sheet.insertColumnsAfter(words.length, missing.length);
  sheet.getRange(1, words.length + 1, 1, missing.length).setValues([missing]);
  return [...words, ...missing];
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const missing = lastRow - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 500);
}
