import { texts } from '../domain/texts/texts';
import { trendsPlaces as places } from '../domain/trends/picture';
import { slotsADay } from '../domain/trends/wall-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the sheet we paint on, so that a person's sheet of that name is never painted over. */
const mark = 'Aircall Activity Tracker: this sheet is painted by the script.';

/** Whether a sheet is the one we made. */
export const isTrendsSheet = (sheet: Sheet): boolean => sheet.getRange(1, 1).getNote() === mark;

const widths: readonly (readonly [column: number, count: number, pixels: number])[] = [
  [1, 1, 260],
  [2, 3, 110],
  [5, 2, 150],
  [places.lines.formulas, 2, 240],
  [9, 1, 30],
  [places.heat.column, 8, 60],
  [18, 1, 30],
  [places.counts.column, 8, 60],
];

/** Sets up an empty sheet for trends: formats of its parts, bold headers, the mark. */
export function furnishTrendsSheet(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  const hours = (column: number, format: string): void => {
    sheet.getRange(places.first, column, 24, 7).setNumberFormat(format);
  };
  const { first, halfHours } = places;
  sheet.getRange(1, 1, rows, 1).setNumberFormat('@');
  sheet.getRange(first, 2, rows - first + 1, 2).setNumberFormat('0');
  sheet.getRange(first, 4, rows - first + 1, 1).setNumberFormat('+0;-0;0');
  sheet.getRange(first, 5, rows - first + 1, 2).setNumberFormat('0.0%');
  sheet.getRange(first, places.heat.column, rows - first + 1, 1).setNumberFormat('@');
  sheet.getRange(first, places.counts.column, 24, 1).setNumberFormat('@');
  hours(places.heat.column + 1, '@');
  hours(places.counts.column + 1, '0');
  sheet.getRange(halfHours.row + 1, halfHours.column + 1, slotsADay, 2).setNumberFormat('0');
  for (const row of [
    1,
    places.captions - 1,
    places.captions,
    places.headers,
    halfHours.row - 1,
    halfHours.row,
  ]) {
    sheet.getRange(row, 1, 1, places.columns).setFontWeight('bold');
  }
  sheet.getRange(places.headers, 2, rows - places.headers + 1, 5).setHorizontalAlignment('right');
  for (const [column, count, pixels] of widths) sheet.setColumnWidths(column, count, pixels);
  sheet.setFrozenRows(1);
  insertChart(sheet);
  sheet.getRange(1, 1).setNote(mark);
  sheet.setHiddenGridlines(true);
}

/** The company's half-hours as a chart; it reads cells, so that it never needs to be made again. */
function insertChart(sheet: Sheet): void {
  const { halfHours, chart } = places;
  const chartBuilder = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(sheet.getRange(halfHours.row, halfHours.column, slotsADay + 1, 3))
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('title', texts.trends.byHalfHour)
    .setOption('width', 720)
    .setOption('height', 400)
    .setOption('colors', ['#1a73e8', '#b06000']);
  sheet.insertChart(chartBuilder.build());
}
