import type { Area } from '../area';
import type { CellValue } from '../cell';
import type { SheetModel } from '../sheet-model';
import type { Workbook } from '../workbook';
import { clearArea } from './clear';
import { requireValid } from './validate';
import { writeValues } from './write-values';

/** What a person changed in one cell; what an edit trigger is told. */
export interface UserEdit {
  /** undefined when the cell was empty. */
  readonly oldValue: CellValue | undefined;
  /** undefined when the cell is empty now. */
  readonly value: CellValue | undefined;
}

/**
 * Enters a text into a cell, as a person does in the browser, and publishes it.
 *
 * @throws {SheetError} when the cell lies outside the sheet or its rule refuses the text.
 */
export function enterText(
  workbook: Workbook,
  sheet: SheetModel,
  at: { readonly row: number; readonly column: number },
  text: string,
): UserEdit {
  const area: Area = { row: at.row, column: at.column, rows: 1, columns: 1 };
  sheet.requireInside(area);
  requireValid(workbook, sheet, area, [[text]]);
  const oldValue = contentOf(sheet, at);
  writeValues(sheet, area, [[text]], workbook.rules);
  workbook.publish();
  return { oldValue, value: contentOf(sheet, at) };
}

/** Empties cells, as a person does with the delete key, and publishes it. */
export function deleteContents(workbook: Workbook, sheet: SheetModel, area: Area): void {
  sheet.requireInside(area);
  clearArea(sheet, area, { contents: true });
  workbook.publish();
}

/** The value of a cell, if it has one. */
function contentOf(
  sheet: SheetModel,
  at: { readonly row: number; readonly column: number },
): CellValue | undefined {
  const value = sheet.cellAt(at.row, at.column)?.value;
  return value === '' ? undefined : value;
}
