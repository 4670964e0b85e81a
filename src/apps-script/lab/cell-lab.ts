import type { CellValue } from '../../domain/sheets/headers';
import type { CellLab, ReadCells } from '../../ports/lab';
import type { Services } from '../services';
import type { GoogleWorkbook } from '../workbook';
import type { Scratch } from './scratch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells on one sheet, a row for each look. */
export function createCellLab(
  services: Services,
  workbook: GoogleWorkbook,
  scratch: Scratch,
): CellLab {
  let made: Sheet | undefined;
  let row = 0;
  const sheet = (): Sheet => {
    made ??= scratch.sheet();
    return made;
  };
  const nextRow = (columns: number, rows = 1): Range => {
    const range = sheet().getRange(row + 1, 1, rows, columns);
    row += rows;
    return range;
  };
  const read = (range: Range): ReadCells => {
    services.spreadsheets.flush();
    return {
      values: (range.getValues()[0] ?? []) as CellValue[],
      shown: range.getDisplayValues()[0] ?? [],
      formulas: range.getFormulas()[0] ?? [],
    };
  };
  return {
    roundTrip: (format, cells) => {
      const range = nextRow(cells.length);
      if (format !== '') range.setNumberFormat(format);
      range.setValues([[...cells]]);
      return read(range);
    },
    formula: (formula) => read(nextRow(1).setFormula(formula)),
    misfit: () => {
      nextRow(1).setValues([['one', 'too many']]);
    },
    outside: () => {
      sheet().getRange(sheet().getMaxRows() + 1, 1);
    },
    find: (texts, wanted) => {
      const range = nextRow(1, texts.length).setNumberFormat('@');
      range.setValues(texts.map((text) => [text]));
      services.spreadsheets.flush();
      const hit = range.createTextFinder(wanted).matchEntireCell(true).findNext();
      return hit ? hit.getRow() - range.getRow() : undefined;
    },
    inSheetZone: (date) =>
      Utilities.formatDate(
        date,
        workbook.spreadsheet().getSpreadsheetTimeZone(),
        'yyyy-MM-dd HH:mm:ss',
      ),
  };
}
