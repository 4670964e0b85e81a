import { wholeGrid } from '../area';
import type { SheetModel } from '../sheet-model';
import type { Workbook } from '../workbook';
import { copyCells } from './copy';

/** Makes a new, empty sheet a copy of another one; protections stay behind, as in Sheets. */
export function copySheet(workbook: Workbook, from: SheetModel, to: SheetModel): void {
  workbook.requireRoom(from.size.rows * from.size.columns - to.size.rows * to.size.columns);
  to.resize(from.size);
  const used = wholeGrid(from.usedSize);
  if (used.rows > 0) {
    copyCells({ sheet: from, area: used }, { sheet: to, area: used }, 'all');
  }
  to.changeLayout((layout) => {
    const { name } = layout;
    Object.assign(layout, structuredClone(from.layout), { name, protections: [] });
  });
}
