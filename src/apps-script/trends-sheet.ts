import { trendsName } from '../domain/sheets/headers';
import { trendsPlaces as places, type TrendsPicture } from '../domain/trends/picture';
import type { TrendsSheet } from '../ports/trends-sheet';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Paints the sheet Trends with a fixed number of whole-range calls. */
export const createTrendsSheet = (workbook: GoogleWorkbook): TrendsSheet => ({
  paint: (picture) => {
    const sheet = workbook.sheet(trendsName);
    putCells(sheet, picture);
    const { formulas, backgrounds, fontColors } = picture;
    sheet
      .getRange(places.first, places.lines.formulas, formulas.length, 2)
      .setFormulas(formulas.map((row) => [...row]));
    sheet
      .getRange(places.first, places.heat.column + 1, backgrounds.length, 7)
      .setBackgrounds(backgrounds.map((row) => [...row]))
      .setFontColors(fontColors.map((row) => [...row]));
    putWeights(sheet, picture);
  },
});

/** Costs nothing where no months are shown. */
function putWeights(sheet: Sheet, { fontWeights }: TrendsPicture): void {
  const columns = fontWeights[0]?.length;
  if (columns === undefined) return;
  sheet
    .getRange(places.first, places.lines.column, fontWeights.length, columns)
    .setFontWeights(fontWeights.map((row) => [...row]));
}

function putCells(sheet: Sheet, { cells }: TrendsPicture): void {
  const leftovers = Math.max(0, sheet.getLastRow() - cells.length);
  const emptyRow = new Array<string>(places.columns).fill('');
  const all = [...cells, ...new Array(leftovers).fill(emptyRow)].map((row) => [...row]);
  sheet.getRange(1, 1, all.length, places.columns).setValues(all);
}
