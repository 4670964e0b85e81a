import type { Selected } from '../domain/selection/find-selected';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the person who runs this execution has selected. */
export function readSelection(spreadsheet: Spreadsheet, board: Sheet): Selected {
  const sheet = spreadsheet.getActiveSheet();
  // nothing is selected where nobody looks at the spreadsheet
  const list = sheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const ranges = (list?.getRanges() ?? []).map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));
  return {
    sheet: sheet.getName(),
    isBoard: sheet.getSheetId() === board.getSheetId(),
    ranges,
  };
}
