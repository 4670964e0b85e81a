import { columnFormats, columnWidths } from '../domain/sheets/formats';
import { callHeader } from '../domain/sheets/headers';
import { texts } from '../domain/texts/texts';
import { equalRuns } from './equal-runs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ownWidth = 140;

/** What a column of Calls looks like, by its word; people's own columns keep the format Sheets gives. */
const byWord = <Look>(looks: readonly Look[]): ReadonlyMap<string, Look | undefined> =>
  new Map(callHeader.map((word, at) => [word, looks[at]]));

/**
 * Makes the tab of a month: formats, frozen header, a warning before editing. The header row comes
 * last: an execution that is killed before leaves an empty sheet, which the next one furnishes.
 *
 * @param empty - A sheet to furnish, instead of a new one.
 */
export function makeMonthSheet(
  spreadsheet: Spreadsheet,
  empty: Sheet | null,
  { name, words }: { readonly name: string; readonly words: readonly string[] },
): Sheet {
  const sheet = empty ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const missing = words.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  if (missing < 0) sheet.deleteColumns(words.length + 1, -missing);
  const rows = sheet.getMaxRows();
  const formats = byWord(columnFormats('Calls'));
  for (const { value, first, count } of equalRuns(words.map((word) => formats.get(word)))) {
    if (value) sheet.getRange(1, first, rows, count).setNumberFormat(value);
  }
  const widths = byWord(columnWidths('Calls'));
  for (const { value, first, count } of equalRuns(
    words.map((word) => widths.get(word) ?? ownWidth),
  )) {
    sheet.setColumnWidths(first, count, value);
  }
  sheet.setFrozenRows(1);
  sheet.protect().setDescription(texts.sheets.kept).setWarningOnly(true);
  const header = sheet.getRange(1, 1, 1, words.length).setNumberFormat('@').setFontWeight('bold');
  header.setValues([[...words]]);
  return sheet;
}
