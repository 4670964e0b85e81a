import { findColumns } from '../domain/contacts/columns';
import type { CellValue } from '../domain/sheets/headers';
import type { ContactSheet, ContactSheets } from '../ports/contact-sheets';
import { belowHeader } from './a1';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the first record, below the header. */
const firstRow = 2;

/** How many hits are looked at: a longer number contains a shorter one, and a column may be old. */
const mostHits = 5;

const problemWidth = 360;

/** The sheets of contacts in the spreadsheet the script belongs to. */
export const createContactSheets = (workbook: GoogleWorkbook): ContactSheets => ({
  open: (name) => {
    const sheet = name === '' ? workbook.sheet('Contacts') : sheetNamed(workbook, name);
    return sheet === null ? undefined : contactSheetOn(sheet, workbook);
  },
});

const sheetNamed = (workbook: GoogleWorkbook, name: string): Sheet | null =>
  workbook.spreadsheet().getSheetByName(name);

function contactSheetOn(sheet: Sheet, workbook: GoogleWorkbook): ContactSheet {
  let width = 0;
  const readWords = (): CellValue[] => (sheet.getRange('1:1').getValues()[0] ?? []) as CellValue[];
  return {
    words: readWords,
    read: () => {
      const [words = [], ...rows] = sheet.getDataRange().getValues() as CellValue[][];
      width = words.length;
      return { words, rows };
    },
    mark: ({ word, at, first, cells }) => {
      const column = at ?? width;
      if (at === undefined) {
        width += 1;
        addColumn(sheet, width, word);
      }
      sheet
        .getRange(firstRow + first, column + 1, cells.length, 1)
        .setNumberFormat('@')
        .setValues(cells.map((cell) => [cell]));
    },
    find: (number, suits) => {
      const words = readWords();
      const { e164 } = findColumns(words);
      if (e164 === undefined) return undefined;
      const finder = sheet.getRange(belowHeader(e164 + 1)).createTextFinder(number);
      for (let hits = 0; hits < mostHits; hits += 1) {
        const hit = finder.findNext();
        if (hit === null) return undefined;
        const [row = []] = sheet.getSheetValues(hit.getRow(), 1, 1, words.length) as CellValue[][];
        if (suits(words, row)) return { words, row };
      }
      return undefined;
    },
    timeZone: () => workbook.spreadsheet().getSpreadsheetTimeZone(),
  };
}

function addColumn(sheet: Sheet, column: number, word: string): void {
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(column - 1);
  sheet.getRange(1, column).setNumberFormat('@').setValue(word).setFontWeight('bold');
  if (word === 'E.164') sheet.hideColumns(column);
  else sheet.setColumnWidth(column, problemWidth);
}
