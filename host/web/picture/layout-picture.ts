import type { Area } from '../../workbook/area';
import { wholeGrid } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import type { AreaView, LayoutView, WorkbookView } from '../view';

/** The page counts rows and columns from 0. */
export const areaView = ({ row, column, rows, columns }: Area): AreaView => ({
  row: row - 1,
  column: column - 1,
  rows,
  columns,
});

/** The workbook counts rows and columns from 1. */
export const areaOfView = ({ row, column, rows, columns }: AreaView): Area => ({
  row: row + 1,
  column: column + 1,
  rows,
  columns,
});

/** All the page needs of a sheet but its cells. */
export function pictureLayout({ layout, size }: SheetModel): LayoutView {
  return {
    rowCount: size.rows,
    columnCount: size.columns,
    frozenRows: layout.frozenRows,
    frozenColumns: layout.frozenColumns,
    gridlines: !layout.gridlinesHidden,
    columnWidths: fromZero(layout.columnWidths),
    rowHeights: fromZero(layout.rowHeights),
    hiddenRows: [...layout.hiddenRows].map((row) => row - 1),
    hiddenColumns: [...layout.hiddenColumns].map((column) => column - 1),
    merges: layout.merges.map(areaView),
    warnings: layout.protections
      .filter(({ warningOnly }) => warningOnly)
      .map(({ kind, area, unprotected }) => ({
        area: areaView(kind === 'SHEET' ? wholeGrid(size) : area),
        except: unprotected.map(areaView),
      })),
  };
}

const fromZero = (sizes: ReadonlyMap<number, number>): Record<number, number> =>
  Object.fromEntries([...sizes].map(([number, pixels]) => [number - 1, pixels]));

/** The file's name and tabs. @param title - Shown instead of the workbook's own name. */
export function pictureWorkbook({ name, sheets }: Workbook, title = name): WorkbookView {
  return {
    name: title,
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.layout.hidden,
      ...(sheet.layout.tabColor ? { color: sheet.layout.tabColor } : {}),
    })),
  };
}
