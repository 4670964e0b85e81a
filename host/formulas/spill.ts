import { formatA1 } from '../workbook/a1';
import { type Area, bottomOf, cellCount, contains, rightOf, wholeGrid } from '../workbook/area';
import { type Cell, type CellValue, hasContent, setExtra } from '../workbook/cell';
import { put, type WriteRules } from '../workbook/edit/write-values';
import type { SheetModel } from '../workbook/sheet-model';
import type { Sparkline } from '../workbook/sparkline';

/** What a formula comes to: rows of values, a miniature chart, or an error with its reason. */
export type FormulaResult =
  | { readonly kind: 'values'; readonly rows: readonly (readonly (CellValue | Date)[])[] }
  | { readonly kind: 'sparkline'; readonly sparkline: Sparkline }
  | { readonly kind: 'error'; readonly word: '#ERROR!' | '#REF!'; readonly reason: string };

/** Where a result went. */
export interface Written {
  readonly taken: Area;
  /** Larger than what it takes when other cells are in its way. */
  readonly wanted: Area;
}

/** The cell of a formula. */
interface Home {
  readonly row: number;
  readonly column: number;
}

/**
 * Writes what a formula comes to into its cell and, when it is more than one value, into empty
 * neighbours.
 *
 * @returns The cells it now takes, and those it would take.
 */
export function writeResult(
  sheet: SheetModel,
  home: Home,
  result: FormulaResult,
  rules: WriteRules,
): Written {
  clearSpill(sheet, home);
  if (result.kind !== 'values') {
    const taken = writeSingle(sheet, home, result);
    return { taken, wanted: taken };
  }
  const { rows } = result;
  const columns = Math.max(...rows.map(({ length }) => length), 1);
  const area = { row: home.row, column: home.column, rows: Math.max(rows.length, 1), columns };
  const hurdle = hurdleIn(sheet, home, area);
  if (hurdle !== undefined) {
    const error = { kind: 'error', word: '#REF!', reason: hurdle } as const;
    return { taken: writeSingle(sheet, home, error), wanted: area };
  }
  sheet.changeCells(area, (cell, r, c) => {
    const isHome = r === 0 && c === 0;
    writeValue(cell, rows[r]?.[c] ?? '', rules);
    setExtra(
      cell,
      isHome ? { problem: undefined, sparkline: undefined } : { spilledFrom: formatA1One(home) },
    );
  });
  return { taken: area, wanted: area };
}

/** Empties the cells that a formula's earlier result ran over. */
export function clearSpill(sheet: SheetModel, home: Home): void {
  const from = formatA1One(home);
  for (let number = home.row; sheet.rows[number]; number += 1) {
    const spilled = sheet.rows[number]?.cells.flatMap((cell, column) =>
      cell?.extra?.spilledFrom === from ? [column] : [],
    );
    if (spilled?.length) {
      const row = sheet.rowForWrite(number);
      for (const column of spilled) empty(sheet.cellForWrite(row, column));
    } else if (number > home.row) return;
  }
}

/** Whether a result still stands as it was written: nothing lies over it, nothing has left its way. */
export function isInPlace(sheet: SheetModel, home: Home, { taken, wanted }: Written): boolean {
  if (cellCount(wanted) > cellCount(taken)) return hurdleIn(sheet, home, wanted) !== undefined;
  const from = formatA1One(home);
  return sheet
    .mapCells(taken, (cell) => cell)
    .every((cells, r) =>
      cells.every((cell, c) => (r === 0 && c === 0) || cell?.extra?.spilledFrom === from),
    );
}

const formatA1One = ({ row, column }: Home): string =>
  formatA1({ row, column, rows: 1, columns: 1 });

function empty(cell: Cell): void {
  put(cell, '');
}

function writeSingle(
  sheet: SheetModel,
  { row, column }: Home,
  result: Exclude<FormulaResult, { kind: 'values' }>,
): Area {
  const cell = sheet.cellForWrite(sheet.rowForWrite(row), column);
  cell.value = result.kind === 'error' ? result.word : '';
  setExtra(cell, {
    problem: result.kind === 'error' ? result.reason : undefined,
    sparkline: result.kind === 'sparkline' ? result.sparkline : undefined,
  });
  return { row, column, rows: 1, columns: 1 };
}

/** Dates take a date format where the cell has none, as a typed date does. */
function writeValue(cell: Cell, value: CellValue | Date, { zone, locale }: WriteRules): void {
  if (!(value instanceof Date)) {
    cell.value = value === 0 ? 0 : value;
    return;
  }
  const serial = zone.serialOf(value.getTime());
  cell.value = Number.isFinite(serial) ? serial : '#NUM!';
  if (cell.style.values.numberFormat !== undefined) return;
  const day = locale.datePattern;
  const format = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
  cell.style = cell.style.with('numberFormat', format);
}

/** Why a result does not fit. @see https://developers.google.com/apps-script/guides/sheets/functions#return_values (read 2026-11-21) */
function hurdleIn(sheet: SheetModel, home: Home, area: Area): string | undefined {
  if (!contains(wholeGrid(sheet.size), area)) {
    return 'Result was not automatically expanded, please insert more rows or columns.';
  }
  for (let row = area.row; row <= bottomOf(area); row += 1) {
    for (let column = area.column; column <= rightOf(area); column += 1) {
      const isHome = row === home.row && column === home.column;
      if (isHome || !hasContent(sheet.cellAt(row, column))) continue;
      const at = formatA1One({ row, column });
      return `Array result was not expanded because it would overwrite data in ${at}.`;
    }
  }
  return undefined;
}
