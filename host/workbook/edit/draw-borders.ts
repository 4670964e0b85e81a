import { type Area, bottomOf, rightOf } from '../area';
import type { Cell } from '../cell';
import type { SheetModel } from '../sheet-model';
import type { BorderText, StyleKey } from '../style';

/** Which lines of an area to draw (true), take away (false) or leave (null). */
export interface BorderLines {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** Between columns. */
  readonly vertical: boolean | null;
  /** Between rows. */
  readonly horizontal: boolean | null;
}

type Edge = Extract<StyleKey, `border${string}`>;

/** Draws lines around and inside an area; where two cells share a line, the later drawing wins. */
export function drawBorders(
  sheet: SheetModel,
  area: Area,
  lines: BorderLines,
  border: BorderText,
): void {
  const lastRow = area.rows - 1;
  const lastColumn = area.columns - 1;
  sheet.changeCells(area, (cell, r, c) => {
    drawEdge(cell, 'borderTop', r === 0 ? lines.top : lines.horizontal, border);
    drawEdge(cell, 'borderBottom', r === lastRow ? lines.bottom : lines.horizontal, border);
    drawEdge(cell, 'borderLeft', c === 0 ? lines.left : lines.vertical, border);
    drawEdge(cell, 'borderRight', c === lastColumn ? lines.right : lines.vertical, border);
  });
  wipeAround(sheet, area, lines);
}

function drawEdge(cell: Cell, edge: Edge, line: boolean | null, border: BorderText): void {
  if (line !== null) cell.style = cell.style.with(edge, line ? border : undefined);
}

/** Takes away what the neighbours had drawn on a line that now belongs to the area. */
function wipeAround(sheet: SheetModel, area: Area, lines: BorderLines): void {
  const row = { ...area, rows: 1 };
  const column = { ...area, columns: 1 };
  if (lines.top !== null) wipe(sheet, { ...row, row: area.row - 1 }, 'borderBottom');
  if (lines.bottom !== null) wipe(sheet, { ...row, row: bottomOf(area) + 1 }, 'borderTop');
  if (lines.left !== null) wipe(sheet, { ...column, column: area.column - 1 }, 'borderRight');
  if (lines.right !== null) wipe(sheet, { ...column, column: rightOf(area) + 1 }, 'borderLeft');
}

function wipe(sheet: SheetModel, area: Area, edge: Edge): void {
  for (let number = area.row; number <= bottomOf(area); number += 1) {
    for (let column = area.column; column <= rightOf(area); column += 1) {
      const style = sheet.cellAt(number, column)?.style;
      if (style?.values[edge] === undefined) continue;
      sheet.cellForWrite(sheet.rowForWrite(number), column).style = style.with(edge, undefined);
    }
  }
}
