import type { Tab, TabPlan, Tabs } from '../ports/tabs';
import { equalRuns } from './equal-runs';
import { unmetered } from './metered';
import type { GoogleWorkbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs of results in the spreadsheet the script belongs to. */
export const createTabs = (workbook: GoogleWorkbook): Tabs => ({
  make: (plan) => {
    const spreadsheet = workbook.spreadsheet();
    const name = freeName(spreadsheet, plan.name);
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    furnish(sheet, plan);
    return tabOn(sheet, name, plan.note);
  },
  find: (id) => {
    const sheet = /^\d{1,15}$/.test(id)
      ? (workbook.spreadsheet().getSheetById(Number(id)) as Sheet | null)
      : null;
    return sheet ? tabOn(sheet, sheet.getName(), sheet.getRange(1, 1).getNote()) : undefined;
  },
  copyOf: (table, name) => {
    const spreadsheet = workbook.spreadsheet();
    if (spreadsheet.getSheetByName(name) !== null) return false;
    // in one call: an execution that is killed leaves no half of a copy
    const template = unmetered(workbook.sheet(table));
    spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template });
    return true;
  },
});

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number += 1) {
    name = `${wanted} (${number})`;
  }
  return name;
}

function furnish(sheet: Sheet, { header, formats, widths, note }: TabPlan): void {
  const missing = header.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  for (const { value, first, count } of equalRuns(formats)) {
    sheet.getRange(1, first, sheet.getMaxRows(), count).setNumberFormat(value);
  }
  sheet
    .getRange(1, 1, 1, header.length)
    .setNumberFormat('@')
    .setValues([[...header]])
    .setFontWeight('bold');
  sheet.getRange(1, 1).setNote(note);
  for (const { value, first, count } of equalRuns(widths)) {
    sheet.setColumnWidths(first, count, value);
  }
  sheet.setFrozenRows(1);
}

function tabOn(sheet: Sheet, name: string, note: string): Tab {
  const count = (): number => Math.max(0, sheet.getLastRow() - 1);
  return {
    id: String(sheet.getSheetId()),
    name,
    note,
    count,
    lastKeys: (records) => {
      const height = Math.min(records, count());
      if (height === 0) return [];
      const range = sheet.getRange(sheet.getLastRow() - height + 1, 1, height, 1);
      return range.getValues().map(([cell]) => String(cell));
    },
    append: (rows) => {
      const [first] = rows;
      if (first === undefined) return;
      const start = sheet.getLastRow() + 1;
      const missing = start + rows.length - 1 - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      sheet.getRange(start, 1, rows.length, first.length).setValues(rows.map((row) => [...row]));
    },
  };
}
