import { type Month, monthOfTab, tabNames } from '../domain/log/months';
import { callHeader } from '../domain/sheets/headers';
import { readLayout } from '../domain/sheets/layout';
import type { LogBook, LogSheet } from '../ports/log-book';
import { logSheetOn, readWords } from './log-sheet';
import { makeMonthSheet } from './month-sheet';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of the call log, found by name and header row. */
export function createLogBook(workbook: GoogleWorkbook): LogBook {
  const byName = (name: string): Sheet | null => workbook.spreadsheet().getSheetByName(name);
  const open = (sheet: Sheet | null): LogSheet | undefined => {
    if (sheet === null) return undefined;
    const words = readWords(sheet);
    return readLayout(words, callHeader) && logSheetOn(sheet, words);
  };
  return {
    current: () => open(workbook.sheet('Calls')),
    months: () => {
      const names = workbook
        .spreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName());
      return [...new Set(names.flatMap((name) => monthOfTab(name) ?? []))];
    },
    find: (month) => findTab(month, (name) => open(byName(name))),
    make: (month, words) => {
      const [wanted, second] = tabNames(month);
      const existing = byName(wanted);
      const isFree = existing === null || existing.getLastRow() === 0;
      const name = isFree ? wanted : second;
      const sheet = makeMonthSheet(workbook.spreadsheet(), byName(name), { name, words });
      return logSheetOn(sheet, words);
    },
  };
}

function findTab(month: Month, open: (name: string) => LogSheet | undefined): LogSheet | undefined {
  const [wanted, second] = tabNames(month);
  return open(wanted) ?? open(second);
}
