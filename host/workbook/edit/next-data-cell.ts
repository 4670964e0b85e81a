import { hasContent } from '../cell';
import type { SheetModel } from '../sheet-model';
import type { Position } from './find';

/** A way to go: one of the numbers is 1 or -1, the other 0. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where Ctrl and an arrow key lead: to the end of the block, or over the gap to the next block, or
 * to the edge of the sheet.
 */
export function nextDataCell(sheet: SheetModel, from: Position, step: Step): Position {
  const filled = (at: Position) => hasContent(sheet.cellAt(at.row, at.column));
  const isInside = ({ row, column }: Position) =>
    row >= 1 && column >= 1 && row <= sheet.size.rows && column <= sheet.size.columns;
  const after = (at: Position) => ({ row: at.row + step.rows, column: at.column + step.columns });
  const isInBlock = filled(from) && isInside(after(from)) && filled(after(from));
  let at = from;
  while (isInside(after(at))) {
    const next = after(at);
    if (isInBlock && !filled(next)) return at;
    at = next;
    if (!isInBlock && filled(at)) return at;
  }
  return at;
}
