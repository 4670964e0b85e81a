import type { Area } from '../area';
import { type Cell, setExtra } from '../cell';
import { outsideTheSheet, SheetError } from '../sheet-error';
import type { SheetLayout, SheetModel } from '../sheet-model';
import { type Shift, shiftArea, shiftPosition } from './shift-area';

const isArea = (area: Area | undefined): area is Area => area !== undefined;

/** @throws {SheetError} when a shift does not fit the grid. */
export function requireShift(sheet: SheetModel, { axis, at, count, kind }: Shift): void {
  const size = axis === 'row' ? sheet.size.rows : sheet.size.columns;
  const frozen = axis === 'row' ? sheet.layout.frozenRows : sheet.layout.frozenColumns;
  const isOutside = kind === 'insert' ? at > size + 1 : at + count - 1 > size;
  if (at < 1 || count < 1 || isOutside) throw outside(axis);
  if (kind === 'insert') return;
  if (count === size) throw new SheetError(`You can't delete all the ${axis}s on the sheet.`);
  if (at <= frozen + 1 && at + count - 1 === size) {
    throw new SheetError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
}

const outside = (axis: Shift['axis']): SheetError =>
  axis === 'row' || axis === 'column'
    ? new SheetError(`Those ${axis}s are out of bounds.`)
    : outsideTheSheet();

/**
 * Inserts or deletes rows or columns of a sheet; everything behind them moves along.
 *
 * @param heir - The row or column whose look inserted ones take over.
 */
export function shiftCells(sheet: SheetModel, shift: Shift, heir?: number): void {
  if (shift.axis === 'row') shiftRows(sheet, shift, heir);
  else shiftColumns(sheet, shift, heir);
  sheet.changeLayout((layout) => shiftLayout(layout, shift));
  const change = shift.kind === 'insert' ? shift.count : -shift.count;
  const { rows, columns } = sheet.size;
  sheet.resize(
    shift.axis === 'row' ? { rows: rows + change, columns } : { rows, columns: columns + change },
  );
}

function shiftRows(sheet: SheetModel, { at, count, kind }: Shift, heir: number | undefined): void {
  if (kind === 'delete') {
    sheet.rows.splice(at, count);
    return;
  }
  const model = heir === undefined ? undefined : sheet.rows[heir];
  openGap(sheet.rows, at, count);
  if (!model?.cells.some(hasLook)) return;
  for (let number = at; number < at + count; number += 1) {
    const row = sheet.rowForWrite(number);
    model.cells.forEach((cell, column) => {
      if (cell && hasLook(cell)) row.cells[column] = inherit(cell);
    });
  }
}

function shiftColumns(sheet: SheetModel, shift: Shift, heir: number | undefined): void {
  const { at, count, kind } = shift;
  sheet.rows.forEach((row) => {
    if (!row) return;
    row.saved = undefined;
    if (kind === 'delete') {
      row.cells.splice(at, count);
      return;
    }
    const model = heir === undefined ? undefined : row.cells[heir];
    openGap(row.cells, at, count);
    if (!model || !hasLook(model)) return;
    for (let column = at; column < at + count; column += 1) row.cells[column] = inherit(model);
  });
}

/** Moves what stands at `at` and behind it; a gap of any size costs nothing. */
function openGap<Item>(items: (Item | undefined)[], at: number, count: number): void {
  const moved = items.splice(at);
  moved.forEach((item, index) => {
    items[at + count + index] = item;
  });
}

const hasLook = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.style.id !== 0 || cell.extra?.validation !== undefined);

function inherit(model: Cell): Cell {
  const cell: Cell = { value: '', style: model.style, extra: undefined };
  if (model.extra?.validation) setExtra(cell, { validation: model.extra.validation });
  return cell;
}

function shiftLayout(layout: SheetLayout, shift: Shift): void {
  const isRow = shift.axis === 'row';
  const frozen = isRow ? 'frozenRows' : 'frozenColumns';
  const sizes = isRow ? 'rowHeights' : 'columnWidths';
  const hidden = isRow ? 'hiddenRows' : 'hiddenColumns';
  layout[frozen] = shiftFrozen(layout[frozen], shift);
  layout[sizes] = new Map(
    [...layout[sizes]].flatMap(([position, pixels]) => {
      const moved = shiftPosition(position, shift);
      return moved === undefined ? [] : [[moved, pixels] as const];
    }),
  );
  const positions = [...layout[hidden]].map((position) => shiftPosition(position, shift));
  layout[hidden] = new Set(positions.filter((position) => position !== undefined));
  layout.merges = layout.merges
    .map((merge) => shiftArea(merge, shift))
    .filter(isArea)
    .filter((merge) => merge.rows * merge.columns > 1);
  layout.filter = layout.filter && shiftArea(layout.filter, shift);
  layout.protections = layout.protections.filter((protection) => {
    if (protection.kind === 'SHEET') return true;
    const area = shiftArea(protection.area, shift);
    if (area) protection.area = area;
    protection.unprotected = protection.unprotected
      .map((piece) => shiftArea(piece, shift))
      .filter(isArea);
    return area !== undefined;
  });
}

function shiftFrozen(frozen: number, { at, count, kind }: Shift): number {
  if (at > frozen) return frozen;
  return kind === 'insert' ? frozen + count : frozen - Math.min(count, frozen - at + 1);
}
