import type { CellValue } from '../../domain/sheets/headers';
import type { FileLab, SheetCopy } from '../../ports/lab';
import { unmetered } from '../metered';
import type { Services } from '../services';
import type { GoogleWorkbook } from '../workbook';
import type { Scratch } from './scratch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes, renames, copies and deletes sheets of its own. */
export function createFileLab(
  services: Services,
  workbook: GoogleWorkbook,
  scratch: Scratch,
): FileLab {
  const source = (text: string): Sheet => {
    const sheet = scratch.sheet();
    sheet.getRange(1, 1).setNumberFormat('@').setValue(text);
    sheet.hideSheet();
    services.spreadsheets.flush();
    return sheet;
  };
  return {
    renamedName: () => {
      const sheet = scratch.sheet();
      const given = scratch.name();
      sheet.setName(given);
      services.spreadsheets.flush();
      const found = workbook.spreadsheet().getSheetById(sheet.getSheetId()) as Sheet | null;
      return { given, found: found?.getName() };
    },
    copyByTemplate: (text) => {
      const spreadsheet = workbook.spreadsheet();
      const template = unmetered(source(text));
      const place = spreadsheet.getNumSheets();
      return lookAt(scratch.own(spreadsheet.insertSheet(scratch.name(), place, { template })));
    },
    copyTo: (text) => {
      const copy = scratch.own(source(text).copyTo(workbook.spreadsheet()));
      // by its name a later run knows what this one has left, should it be killed
      return lookAt(copy.setName(scratch.name()));
    },
    isDeletedFound: () => {
      const spreadsheet = workbook.spreadsheet();
      const sheet = scratch.sheet();
      const id = sheet.getSheetId();
      spreadsheet.deleteSheet(sheet);
      services.spreadsheets.flush();
      return spreadsheet.getSheetById(id) !== null;
    },
    isOpenedById: () => {
      const id = workbook.spreadsheet().getId();
      return services.spreadsheets.openById(id).getId() === id;
    },
  };
}

function lookAt(sheet: Sheet): SheetCopy {
  const cell = sheet.getRange(1, 1);
  return {
    value: cell.getValue() as CellValue,
    format: cell.getNumberFormat(),
    isHidden: sheet.isSheetHidden(),
  };
}
