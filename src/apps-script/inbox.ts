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
    read: (most) => {
      const count = Math.min(most, sheet().getLastRow() - 1);
      if (count <= 0) return [];
      const range = sheet().getRange(firstRow, 1, count, headers.Inbox.length);
      return range.getValues() as CellValue[][];
    },
    replaceFirst: (count, kept) => {
      if (kept.length > 0) {
        const range = sheet().getRange(firstRow, 1, kept.length, headers.Inbox.length);
        range.setValues(kept.map((row) => [...row]));
      }
      const surplus = count - kept.length;
      if (surplus <= 0) return;
      // Google refuses to delete every row that is not frozen
      if (sheet().getMaxRows() - 1 <= surplus) sheet().insertRowsAfter(sheet().getMaxRows(), 100);
      sheet().deleteRows(firstRow + kept.length, surplus);
    },
  };
}

/** The name of a property that holds one row the Inbox could not take. */
export const spoolName = (uuid: string): string => `INBOX_${uuid}`;

/** A row as the text of such a property. */
export const spoolText = (row: Row): string => JSON.stringify(row);
