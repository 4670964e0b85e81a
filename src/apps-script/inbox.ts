import { type CellValue, headers, type Row } from '../domain/sheets/headers';
import type { Inbox } from '../ports/inbox';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of the first delivery, below the header. */
const firstRow = 2;

/** @param sheet - Finds the Inbox sheet when it is first needed. */
export function createInbox(sheet: () => Sheet): Inbox {
  return {
    append: (row) => {
      sheet().appendRow([...row]);
    },
    read: () => {
      const count = sheet().getLastRow() - 1;
      if (count <= 0) return [];
      const range = sheet().getRange(firstRow, 1, count, headers.Inbox.length);
      return range.getValues() as CellValue[][];
    },
    removeFirst: (count) => {
      if (count === 0) return;
      // Google refuses to delete every row that is not frozen
      if (sheet().getMaxRows() - 1 <= count) sheet().insertRowsAfter(sheet().getMaxRows(), 100);
      sheet().deleteRows(firstRow, count);
    },
  };
}

/** The name of a property that holds one row the Inbox could not take. */
export const spoolName = (uuid: string): string => `INBOX_${uuid}`;

/** A row as the text of such a property. */
export const spoolText = (row: Row): string => JSON.stringify(row);
