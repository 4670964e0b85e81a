import type { FigureCell } from '../domain/behind/figure-cell';
import { boardName, type CellValue, headers } from '../domain/sheets/headers';
import { readLayout } from '../domain/sheets/layout';
import { blockColumns } from '../domain/wallboard/arrange-columns';
import type { FigureCells } from '../ports/figure-cells';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const tables = ['KPI', 'Trend'] as const;

/** Reads the selected cell, and of its sheet no more than tells what it shows. */
export const createFigureCells = (workbook: GoogleWorkbook): FigureCells => ({
  selected: () => {
    const sheet = workbook.spreadsheet().getActiveSheet();
    // nothing is selected where nobody looks at the spreadsheet
    const list = sheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
    const [range] = list?.getRanges() ?? [];
    if (range === undefined) return undefined;
    const isBoard = sheet.getSheetId() === workbook.sheet(boardName).getSheetId();
    return isBoard ? readBoard(sheet, range) : readElsewhere(sheet, range);
  },
});

function readBoard(sheet: Sheet, range: Range): FigureCell {
  const [row, column] = [range.getRow(), range.getColumn()];
  const first = column - ((column - 1) % blockColumns);
  const cells = sheet.getRange(1, first, row, 1).getValues() as CellValue[][];
  return { place: 'board', row, column, above: cells.map(([cell = '']) => cell) };
}

/** A sheet is known by its header row: people rename sheets, and copy them. */
function readElsewhere(sheet: Sheet, range: Range): FigureCell {
  const formula = range.getFormula();
  const row = range.getRow();
  if (formula !== '' || row === 1) return { place: 'elsewhere', formula };
  const width = sheet.getLastColumn();
  if (width === 0) return { place: 'elsewhere', formula };
  const [header = []] = sheet.getRange(1, 1, 1, width).getValues() as CellValue[][];
  for (const place of tables) {
    const layout = readLayout(header, headers[place]);
    if (layout === undefined) continue;
    const [cells = []] = sheet.getRange(row, 1, 1, width).getValues() as CellValue[][];
    return { place, record: layout.map((at) => cells[at - 1] ?? '') };
  }
  return { place: 'elsewhere', formula };
}
