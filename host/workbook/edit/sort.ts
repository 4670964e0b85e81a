import { type Area, bottomOf, overlaps, rightOf } from '../area';
import type { Cell, CellValue } from '../cell';
import { SheetError } from '../sheet-error';
import type { SheetModel } from '../sheet-model';

/** One column to sort by; later ones decide between equals. */
export interface SortColumn {
  /** Counted from the sheet's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area: numbers, then texts, then truth values; empty cells always last.
 *
 * @throws {SheetError} when a merge touches the area.
 */
export function sortRows(sheet: SheetModel, area: Area, columns: readonly SortColumn[]): void {
  if (sheet.layout.merges.some((merge) => overlaps(merge, area))) {
    throw new SheetError('This operation is not allowed on cells in merged range.');
  }
  const lines: (Cell | undefined)[][] = [];
  for (let number = area.row; number <= bottomOf(area); number += 1) {
    const cells = sheet.rows[number]?.cells ?? [];
    lines.push(Array.from({ length: area.columns }, (_, index) => cells[area.column + index]));
  }
  lines.sort((a, b) => compareLines(a, b, area, columns));
  lines.forEach((line, index) => {
    const row = sheet.rowForWrite(area.row + index);
    for (let column = area.column; column <= rightOf(area); column += 1) {
      row.cells[column] = line[column - area.column];
    }
  });
}

function compareLines(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  area: Area,
  columns: readonly SortColumn[],
): number {
  for (const { column, ascending } of columns) {
    const left = a[column - area.column]?.value ?? '';
    const right = b[column - area.column]?.value ?? '';
    if (left === '' || right === '') {
      if (left !== right) return left === '' ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
const words = new Intl.Collator('en', { sensitivity: 'base' });

const rank = (value: CellValue): number => RANKS[typeof value as keyof typeof RANKS];

function compareValues(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === 'string' ? words.compare(a, String(b)) : Number(a) - Number(b);
}
