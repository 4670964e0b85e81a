import type { Sheet } from './sheet';
import { CELL_PADDING, fontOf, textWidth } from './text-size';

/** How many empty neighbours a text runs over, to the left and to the right. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

const NONE: Overflow = { left: 0, right: 0 };

/**
 * Over which empty neighbours a long text runs, as in Sheets: away from the side it is aligned to,
 * never over a cell with content, a merge, or the end of the frozen columns.
 */
export function overflowOf(sheet: Sheet, row: number, column: number): Overflow {
  const cell = sheet.cell(row, column);
  const style = sheet.style(row, column);
  if (!cell?.text || style.wrap !== 'overflow' || cell.checkbox !== undefined) return NONE;
  if (sheet.merges.at(row, column) || cell.text.includes('\n')) return NONE;
  const width = sheet.columns.size(column);
  // Cheap first: almost all texts are far too short, and measuring each is not free.
  if (cell.text.length * 16 < width && (style.size ?? 0) <= 12) return NONE;
  const missing = textWidth(cell.text, fontOf(style)) + CELL_PADDING - width;
  if (missing <= 0) return NONE;
  const share = style.align === 'center' ? missing / 2 : missing;
  return {
    left: style.align === 'left' ? 0 : reach(sheet, row, column, -1, share),
    right: style.align === 'right' ? 0 : reach(sheet, row, column, 1, share),
  };
}

function reach(sheet: Sheet, row: number, column: number, step: 1 | -1, pixels: number): number {
  let count = 0;
  let left = pixels;
  for (let at = column + step; left > 0 && isFree(sheet, row, at, column); at += step) {
    count += 1;
    left -= sheet.columns.size(at);
  }
  return count;
}

function isFree(sheet: Sheet, row: number, column: number, from: number): boolean {
  const { columnCount, frozenColumns } = sheet.layout;
  if (column < 0 || column >= columnCount) return false;
  if (column < frozenColumns !== from < frozenColumns) return false;
  const cell = sheet.cell(row, column);
  const isEmpty = !cell?.text && cell?.checkbox === undefined && !cell?.sparkline;
  return isEmpty && !sheet.merges.at(row, column);
}
