import { parseA1 } from '../../../host/workbook/a1';
import type { Area } from '../../../host/workbook/area';
import type { Input } from '../../../host/workbook/edit/write-values';
import { writeValues } from '../../../host/workbook/edit/write-values';
import type { SheetModel } from '../../../host/workbook/sheet-model';
import { Workbook, type WorkbookOptions } from '../../../host/workbook/workbook';

/** What test workbooks are made with: Paris time, American habits, 1 September 2026. */
export const TEST_OPTIONS: WorkbookOptions = {
  id: 'test-workbook',
  name: 'Test',
  timeZone: 'Europe/Paris',
  locale: 'en_US',
  now: () => Date.UTC(2026, 8, 1, 10),
};

/** A workbook with one empty sheet. */
export function makeWorkbook(options: Partial<WorkbookOptions> = {}): {
  workbook: Workbook;
  sheet: SheetModel;
} {
  const workbook = new Workbook({ ...TEST_OPTIONS, ...options });
  return { workbook, sheet: workbook.addSheet() };
}

/** Types a matrix into a sheet, from A1 on. */
export function type(
  workbook: Workbook,
  sheet: SheetModel,
  inputs: readonly (readonly Input[])[],
): void {
  const area = { row: 1, column: 1, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
  writeValues(sheet, area, inputs, workbook.rules);
}

/** The cells that A1 notation names on a sheet of the usual size. */
export function area(a1: string): Area {
  const parsed = parseA1(a1, { rows: 1000, columns: 26 });
  if (!parsed) throw new Error(`no area: ${a1}`);
  return parsed;
}

/** The values of the used part of a sheet. */
export function valuesOf(sheet: SheetModel): unknown[][] {
  const { rows, columns } = sheet.usedSize;
  return sheet.mapCells({ row: 1, column: 1, rows, columns }, (cell) => cell?.value ?? '');
}
