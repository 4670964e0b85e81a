import { formatA1 } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { clearArea } from '../../workbook/edit/clear';
import { requireValid } from '../../workbook/edit/validate';
import { checkCellLength, writeValues } from '../../workbook/edit/write-values';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import type { ClientRequests } from '../protocol';

/** What an edit trigger is told of an edit. */
export interface EditMade {
  readonly sheetName: string;
  readonly a1: string;
  /** Only for one cell; left out when it is, or was, empty. */
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

/**
 * Enters what a person typed, pasted or deleted, all of it or nothing, and publishes it.
 *
 * @throws {SheetError} when cells lie outside the sheet or a rule refuses a text.
 */
export function editCells(
  workbook: Workbook,
  sheet: SheetModel,
  { row, column, values }: ClientRequests['edit'],
): EditMade {
  const area: Area = {
    row: row + 1,
    column: column + 1,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  };
  sheet.requireInside(area);
  const oldValue = contentOf(sheet, area);
  if (values.every((line) => line.every((text) => text === '')))
    clearArea(sheet, area, { contents: true });
  else enter(workbook, sheet, area, values);
  workbook.publish();
  const isOne = area.rows === 1 && area.columns === 1;
  const place = { sheetName: sheet.name, a1: formatA1(area) };
  return isOne ? { ...place, oldValue, value: contentOf(sheet, area) } : place;
}

function enter(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly string[])[],
): void {
  for (const line of values) for (const text of line) checkCellLength(text);
  requireValid(workbook, sheet, area, values);
  writeValues(sheet, area, values, workbook.rules);
}

function contentOf(sheet: SheetModel, { row, column }: Area): string | undefined {
  const value = sheet.cellAt(row, column)?.value ?? '';
  return value === '' ? undefined : String(value);
}
