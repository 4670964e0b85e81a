import { type Area, contains, overlaps } from '../area';
import { type Cell, setExtra } from '../cell';
import type { SheetModel } from '../sheet-model';
import { put } from './write-values';

/** What to wipe from cells. */
export interface ClearWhat {
  readonly contents?: boolean | undefined;
  /** Looks, number formats and merges. */
  readonly formats?: boolean | undefined;
  readonly notes?: boolean | undefined;
  readonly validations?: boolean | undefined;
}

/** Wipes an area; merges that lie wholly in it go with the formats. */
export function clearArea(sheet: SheetModel, area: Area, what: ClearWhat): void {
  const { plain } = sheet.styles;
  sheet.changeTouchedCells(area, (cell) => clearCell(cell, what, plain));
  if (what.formats) dropMerges(sheet, area);
}

function clearCell(cell: Cell, what: ClearWhat, plain: Cell['style']): void {
  if (what.contents) put(cell, '');
  if (what.formats) cell.style = plain;
  if (!cell.extra) return;
  if (what.formats) setExtra(cell, { runs: undefined });
  if (what.notes) setExtra(cell, { note: undefined });
  if (what.validations) setExtra(cell, { validation: undefined });
}

function dropMerges(sheet: SheetModel, area: Area): void {
  if (!sheet.layout.merges.some((merge) => overlaps(area, merge))) return;
  sheet.changeLayout((layout) => {
    layout.merges = layout.merges.filter((merge) => !contains(area, merge));
  });
}
