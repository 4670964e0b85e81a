import { type Area, contains } from '../area';
import { type Cell, setExtra } from '../cell';
import type { SheetModel } from '../sheet-model';
import { mergeCells } from './merge';
import { put } from './write-values';

/** What goes along when cells are copied. */
export type CopyWhat = 'all' | 'contents' | 'formats' | 'values';

/** Copies an area; a larger target is filled by repeating it, as pasting does. */
export function copyCells(
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: { readonly sheet: SheetModel; readonly area: Area },
  what: CopyWhat,
): void {
  const source = from.sheet.mapCells(from.area, (cell) => cell && { ...cell });
  to.sheet.changeCells(to.area, (cell, r, c) => {
    copyCell(source[r % from.area.rows]?.[c % from.area.columns], cell, what, to.sheet);
  });
  if (what === 'all' || what === 'formats') copyMerges(from, to);
}

function copyCell(source: Cell | undefined, target: Cell, what: CopyWhat, sheet: SheetModel): void {
  if (what !== 'formats') {
    put(target, source?.value ?? '', what === 'values' ? undefined : source?.extra?.formula);
    if (source?.extra?.runs) setExtra(target, { runs: source.extra.runs });
  }
  if (what === 'all' || what === 'formats') target.style = source?.style ?? sheet.styles.plain;
  if (what === 'all') {
    const { note, validation } = source?.extra ?? {};
    if (source?.extra || target.extra) setExtra(target, { note, validation });
  }
}

function copyMerges(
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: { readonly sheet: SheetModel; readonly area: Area },
): void {
  for (const merge of from.sheet.layout.merges.filter((area) => contains(from.area, area))) {
    const row = to.area.row + merge.row - from.area.row;
    const column = to.area.column + merge.column - from.area.column;
    const area = { ...merge, row, column };
    if (contains(to.area, area)) mergeCells(to.sheet, area);
  }
}
