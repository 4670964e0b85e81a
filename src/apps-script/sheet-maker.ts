import { columnFormats, columnWidths } from '../domain/sheets/formats';
import {
  boardName,
  headers,
  hiddenTables,
  optionalTables,
  peoplesTables,
  type SheetName,
  type TableName,
  trendsName,
} from '../domain/sheets/headers';
import { texts } from '../domain/texts/texts';
import { laptopSizes } from '../domain/wallboard/sizes';
import { equalRuns } from './equal-runs';
import { furnishSheet } from './furnish-sheet';
import type { Services } from './services';
import { furnishTrendsSheet, isTrendsSheet } from './trends-sheet-maker';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the sheet we paint on, so that a person's sheet of that name is never painted over. */
const boardMark = 'Aircall Activity Tracker: this sheet is painted by the script.';

const boardFrozenRows = 4;
const boardFrozenColumns = 3;

/** Whether a sheet is one we made, or empty and free to use. */
export function isOurs(sheet: Sheet, name: SheetName): boolean {
  if (sheet.getLastRow() === 0) return false;
  if (name === boardName) return sheet.getRange(1, 1).getNote() === boardMark;
  if (name === trendsName) return isTrendsSheet(sheet);
  const header: readonly string[] = headers[name];
  const found = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  return header.every((word) => found.includes(word));
}

/**
 * Makes a table sheet: header, column formats, frozen header row; help and examples in one that
 * people fill in, a warning before editing in the others.
 */
export function makeTableSheet(
  services: Services,
  spreadsheet: Spreadsheet,
  table: TableName,
): Sheet {
  // one that is made while people work, and that they need not see, must not come before them
  const isAside = hiddenTables.includes(table) && optionalTables.includes(table);
  const shown = isAside ? spreadsheet.getActiveSheet() : undefined;
  const sheet = insert(spreadsheet, table);
  const header = headers[table];
  const isPeoples = peoplesTables.includes(table);
  const missing = header.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  // exactly as wide as the table: whether a column came or went can then be told without reading
  if (missing < 0 && !isPeoples) sheet.deleteColumns(header.length + 1, -missing);
  for (const { value, first, count } of equalRuns(columnFormats(table))) {
    sheet.getRange(1, first, sheet.getMaxRows(), count).setNumberFormat(value);
  }
  sheet
    .getRange(1, 1, 1, header.length)
    .setNumberFormat('@')
    .setValues([[...header]])
    .setFontWeight('bold');
  for (const { value, first, count } of equalRuns(columnWidths(table))) {
    sheet.setColumnWidths(first, count, value);
  }
  sheet.setFrozenRows(1);
  if (hiddenTables.includes(table)) sheet.hideSheet();
  shown?.activate();
  if (!isPeoples) return protect(sheet);
  furnishSheet(services, sheet, table);
  return sheet;
}

/** Makes the sheet of the board: text cells, no gridlines, strip and headers frozen. */
export function makeBoardSheet(spreadsheet: Spreadsheet): Sheet {
  const sheet = onlyEmptySheet(spreadsheet)?.setName(boardName) ?? insert(spreadsheet, boardName);
  sheet.activate();
  // the board is what people come for
  spreadsheet.moveActiveSheet(1);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  sheet.getRange(1, 1).setNote(boardMark);
  // the first picture sets the rest; until then the strip says why there is none
  for (const { value, first, count } of equalRuns(laptopSizes.columnWidths)) {
    sheet.setColumnWidths(first, count, value);
  }
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(boardFrozenRows);
  sheet.setFrozenColumns(boardFrozenColumns);
  return protect(sheet);
}

/** Makes the sheet of the trends. */
export function makeTrendsSheet(spreadsheet: Spreadsheet): Sheet {
  const sheet = insert(spreadsheet, trendsName);
  furnishTrendsSheet(sheet);
  return protect(sheet);
}

/** The sheet a new spreadsheet begins with; nobody would want it beside the others. */
function onlyEmptySheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const [first, ...others] = spreadsheet.getSheets();
  return others.length === 0 && first?.getLastRow() === 0 ? first : undefined;
}

/** A new sheet, or a person's empty one of that name; a used one keeps its name and its content. */
function insert(spreadsheet: Spreadsheet, name: SheetName): Sheet {
  const existing = spreadsheet.getSheetByName(name);
  if (existing === null) return spreadsheet.insertSheet(name);
  return existing.getLastRow() === 0 ? existing : insertBeside(spreadsheet, `${name} (Aircall)`);
}

const insertBeside = (spreadsheet: Spreadsheet, name: string): Sheet =>
  spreadsheet.insertSheet(
    spreadsheet.getSheetByName(name) === null ? name : `${name} ${Utilities.getUuid().slice(0, 4)}`,
  );

function protect(sheet: Sheet): Sheet {
  sheet.protect().setDescription(texts.sheets.kept).setWarningOnly(true);
  return sheet;
}
