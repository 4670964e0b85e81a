import { type Area, contains, overlaps } from '../area';
import { setExtra } from '../cell';
import { SheetError } from '../sheet-error';
import type { SheetModel } from '../sheet-model';
import { put } from './write-values';

const mustHoldAll = (): SheetError =>
  new SheetError('You must select all cells in a merged range to merge or unmerge them.');

/** @throws {SheetError} when an area cuts through a merge. */
function requireWholeMerges(sheet: SheetModel, area: Area): void {
  const isCut = (merge: Area) => overlaps(area, merge) && !contains(area, merge);
  if (sheet.layout.merges.some(isCut)) throw mustHoldAll();
}

/**
 * Joins the cells of an area; only the first keeps its content.
 *
 * @throws {SheetError} when the area cuts through another merge.
 */
export function mergeCells(sheet: SheetModel, area: Area): void {
  breakApart(sheet, area);
  if (area.rows * area.columns === 1) return;
  sheet.changeLayout((layout) => layout.merges.push(area));
  const first = sheet.cellAt(area.row, area.column);
  sheet.changeTouchedCells(area, (cell) => {
    if (cell === first) return;
    put(cell, '');
    setExtra(cell, { note: undefined });
  });
}

/**
 * Takes the merges of an area apart.
 *
 * @throws {SheetError} when the area cuts through a merge.
 */
export function breakApart(sheet: SheetModel, area: Area): void {
  requireWholeMerges(sheet, area);
  if (!sheet.layout.merges.some((merge) => overlaps(area, merge))) return;
  sheet.changeLayout((layout) => {
    layout.merges = layout.merges.filter((merge) => !overlaps(area, merge));
  });
}
