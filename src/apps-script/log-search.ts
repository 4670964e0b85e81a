import { type CellValue, callHeader, type Row } from '../domain/sheets/headers';
import { isPlain, type Layout, plainLayout, readLayout } from '../domain/sheets/layout';
import type { LogSearch } from '../ports/log-search';
import { belowHeader } from './a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two hits this near are read as one block. */
const mostBetween = 300;

/** Row of the first record, below the header. */
const firstRow = 2;

/** Looks into the sheet Calls. @param sheetOf - Asked for once a look. */
export const createLogSearch = (sheetOf: () => Sheet): LogSearch => ({
  lastOf: (pattern) => searchUp(sheetOf(), pattern),
  below: (known, most) => {
    const sheet = sheetOf();
    const layout = layoutOf(sheet);
    if (layout === undefined) return undefined;
    const count = Math.max(0, sheet.getLastRow() - 1);
    const first = Math.max(0, known - 1);
    if (count === 0 || count < known || count - known > most) return { count, rows: [] };
    return { count, rows: readRows(sheet, layout, { first: firstRow + first, last: count + 1 }) };
  },
});

function searchUp(sheet: Sheet, pattern: string): readonly Row[] {
  const layout = layoutOf(sheet);
  if (layout === undefined) return [];
  const column = layout[callHeader.indexOf('External number')] ?? 1;
  const finder = sheet
    .getRange(belowHeader(column))
    .createTextFinder(pattern)
    .useRegularExpression(true);
  const last = finder.findPrevious()?.getRow();
  if (last === undefined) return [];
  // reading the header row cost the calls a second hit would
  const other = isPlain(layout) ? finder.findPrevious()?.getRow() : undefined;
  const first = other !== undefined && isNear(other, last) ? other : last;
  const rows = readRows(sheet, layout, { first, last });
  return first === last ? rows : [rows[0] ?? [], rows[rows.length - 1] ?? []];
}

/** From the last match a search may start anew at the bottom: that is no other hit. */
const isNear = (other: number, last: number): boolean =>
  other < last && last - other <= mostBetween;

/** A sheet exactly as wide as its table is as we made it. */
function layoutOf(sheet: Sheet): Layout | undefined {
  const width = sheet.getMaxColumns();
  if (width === callHeader.length) return plainLayout(callHeader);
  const [words = []] = sheet.getSheetValues(1, 1, 1, width) as CellValue[][];
  return readLayout(words, callHeader);
}

function readRows(
  sheet: Sheet,
  layout: Layout,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Row[] {
  const width = Math.max(...layout);
  const rows = sheet.getSheetValues(first, 1, last - first + 1, width) as CellValue[][];
  return isPlain(layout) ? rows : rows.map((cells) => layout.map((at) => cells[at - 1] ?? ''));
}
