import { headers, type Row } from '../domain/sheets/headers';
import { readLayout } from '../domain/sheets/layout';

/**
 * The rows of the sheet KPI, for a custom function: it may read the spreadsheet but change nothing,
 * so a sheet that is missing is not made.
 *
 * @returns No rows when there is no such sheet, or its header row is not to be read.
 * @see https://developers.google.com/apps-script/guides/sheets/functions — what such a function may
 * call (read 2026-11-21).
 */
export function readFigures(): readonly Row[] {
  const spreadsheet = SpreadsheetApp.getActive();
  if (isStranger(spreadsheet)) return [];
  const id = savedId();
  const byId = id === undefined ? null : spreadsheet.getSheetById(id);
  const [header = [], ...rows] =
    (byId ?? spreadsheet.getSheetByName('KPI'))?.getDataRange().getValues() ?? [];
  const layout = readLayout(header, headers.KPI);
  if (layout === undefined) return [];
  const told = rows.map((row) => layout.map((column) => row[column - 1]));
  return told.filter(([metric]) => metric !== '');
}

/**
 * Whether somebody at a page of the web app asks, where Google runs any function as the person who
 * deployed it. A formula may open no spreadsheet; that person may, and has no window here.
 */
function isStranger(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const can = (attempt: () => unknown): boolean => {
    try {
      attempt();
      return true;
    } catch {
      // how Google says no
      return false;
    }
  };
  const isInCell = !can(() => SpreadsheetApp.openById(spreadsheet.getId()));
  return !isInCell && !can(() => SpreadsheetApp.getUi());
}

/** People may have renamed the sheet. */
function savedId(): number | undefined {
  const text = PropertiesService.getScriptProperties().getProperty('SHEETS');
  const id = (JSON.parse(text ?? '{}') as Record<string, unknown>).KPI;
  return typeof id === 'number' ? id : undefined;
}
