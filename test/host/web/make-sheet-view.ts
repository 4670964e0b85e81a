import { Sheet } from '../../../host/web/client/grid/sheet';
import type { LayoutView, SheetView, StyleView } from '../../../host/web/view';

const PLAIN: StyleView = { align: 'left', vertical: 'bottom', wrap: 'overflow' };

const LAYOUT: LayoutView = {
  rowCount: 10,
  columnCount: 6,
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  warnings: [],
};

/** A sheet as the page has it: 10 rows and 6 columns, filled with texts from A1 on, `''` for none. */
export function makeSheet(
  texts: readonly (readonly string[])[] = [],
  layout: Partial<LayoutView> = {},
  styles: Readonly<Record<number, Partial<StyleView>>> = {},
): Sheet {
  const rows = texts.map((line) =>
    Object.fromEntries(line.flatMap((text, column) => (text === '' ? [] : [[column, { text }]]))),
  );
  const view: SheetView = {
    id: 0,
    version: 1,
    layout: { ...LAYOUT, ...layout },
    rows: Object.fromEntries(rows.entries()),
    loadedRows: 1000,
    charts: [],
  };
  return new Sheet(view, (id) => ({ ...PLAIN, ...(id === undefined ? {} : styles[id]) }));
}
