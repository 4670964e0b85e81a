import {
  boardName,
  headers,
  isTable,
  type SheetName,
  type TableName,
} from '../domain/sheets/headers';
import { readLayout } from '../domain/sheets/layout';
import type { Inspection, SheetLook } from '../ports/inspection';
import type { Services } from './services';
import { parseIds } from './sheet-ids';
import { isOurs } from './sheet-maker';
import { type GoogleWorkbook, madeAtSetUp } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const all: readonly SheetName[] = [boardName, ...(Object.keys(headers) as TableName[])];

/** @param saved - All Script Properties; the ids of the sheets are among them. */
export const createInspection = (
  services: Services,
  workbook: Pick<GoogleWorkbook, 'spreadsheet'>,
  saved: Readonly<Record<string, string>>,
): Inspection => ({
  sheets: () => {
    const ids = parseIds(saved.SHEETS);
    return all.flatMap((name) => lookAt(workbook.spreadsheet(), name, ids[name]));
  },
  wantsConsent: () => {
    const { scripts } = services;
    const info = scripts.getAuthorizationInfo(scripts.AuthMode.FULL);
    return String(info.getAuthorizationStatus()) === 'REQUIRED';
  },
});

/** Nothing for a sheet that is only made when somebody wants it, and was not made. */
function lookAt(spreadsheet: Spreadsheet, name: SheetName, id: number | undefined): SheetLook[] {
  const sheet = find(spreadsheet, name, id);
  if (sheet === undefined) {
    return id !== undefined || madeAtSetUp.includes(name)
      ? [{ sheet: name, state: 'missing' }]
      : [];
  }
  if (!isWhole(sheet, name)) return [{ sheet: name, state: 'changed' }];
  return [{ sheet: name, state: sheet.getName() === name ? 'fine' : 'renamed' }];
}

function find(
  spreadsheet: Spreadsheet,
  name: SheetName,
  id: number | undefined,
): Sheet | undefined {
  const byId = id === undefined ? null : (spreadsheet.getSheetById(id) as Sheet | null);
  if (byId) return byId;
  const byName = spreadsheet.getSheetByName(name);
  return byName && isOurs(byName, name) ? byName : undefined;
}

function isWhole(sheet: Sheet, name: SheetName): boolean {
  if (!isTable(name)) return true;
  const [cells = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  return readLayout(cells, headers[name]) !== undefined;
}
