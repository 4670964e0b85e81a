import { boardName } from '../domain/sheets/headers';
import type { BorderList, CellNote, Grid } from '../domain/wallboard/grid';
import type { Board, PaintedLayer } from '../ports/board';
import { toA1 } from './a1';
import { equalRuns } from './equal-runs';
import type { Services } from './services';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Only strip and block headers carry our notes, so that people's own below survive. */
const headerRows = 2;

const stripRows = 2;

/** The corner stands in the first column, the long texts in the first of the team blocks. */
const stripTextColumns = 4;

/** Paints the board sheet: each layer with a fixed number of calls, nothing read back. */
export function createBoard(services: Services, workbook: GoogleWorkbook): Board {
  const { SOLID, SOLID_THICK } = services.spreadsheets.BorderStyle;

  const paintBorders = (sheet: Sheet, range: Range, lists: readonly BorderList[]): void => {
    range.setBorder(false, false, false, false, false, false);
    for (const { color, weight, ranges } of lists) {
      if (ranges.length === 0) continue;
      const list = sheet.getRangeList(ranges.map(toA1));
      const style = weight === 'thick' ? SOLID_THICK : SOLID;
      list.setBorder(true, true, true, true, null, null, color, style);
    }
  };

  const paintLayer = (sheet: Sheet, range: Range, grid: Grid, layer: PaintedLayer): void => {
    switch (layer) {
      case 'values':
        range.setValues(mutable(grid.values));
        break;
      case 'backgrounds':
        range.setBackgrounds(mutable(grid.backgrounds));
        break;
      case 'fontColors':
        range.setFontColors(mutable(grid.fontColors));
        break;
      case 'fontWeights':
        range.setFontWeights(mutable(grid.fontWeights));
        break;
      case 'alignments':
        range.setHorizontalAlignments(mutable(grid.alignments));
        break;
      case 'borders':
        paintBorders(sheet, range, grid.borders);
        break;
      case 'notes':
        sheet
          .getRange(grid.firstRow, 1, headerRows, grid.columns)
          .setNotes(noteMatrix(grid.notes, grid));
        break;
      case 'columnWidths':
        for (const { value, first, count } of equalRuns(grid.columnWidths)) {
          sheet.setColumnWidths(first, count, value);
        }
        break;
    }
  };

  return {
    paint: (grid, layers) => {
      if (layers.length === 0) return;
      const sheet = workbook.sheet(boardName);
      const range = rangeWithRoom(sheet, grid.firstRow, grid.rows, grid.columns);
      for (const layer of layers) paintLayer(sheet, range, grid, layer);
    },
    writeStrip: (strip) => {
      const rows = strip.lines.map((line, at) => [strip.corner[at] ?? '', '', '', line]);
      const sheet = workbook.sheet(boardName);
      sheet.getRange(1, 1, stripRows, stripTextColumns).setValues(rows);
    },
    colourStrip: ({ background, color }, columns) => {
      const sheet = workbook.sheet(boardName);
      const range = rangeWithRoom(sheet, 1, stripRows, columns);
      range.setBackground(background).setFontColor(color);
    },
  };
}

const mutable = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row]);

/** Rows of the sheet from its first column on; the sheet grows when it is too small, which is rare. */
function rangeWithRoom(sheet: Sheet, row: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(row, 1, rows, columns);
  } catch {
    makeRoom(sheet, row + rows - 1, columns);
    return sheet.getRange(row, 1, rows, columns);
  }
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const moreRows = rows - sheet.getMaxRows();
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
  if (moreRows > 0 || moreColumns > 0) {
    // "4:05" must stay text in the new cells too
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  }
}

function noteMatrix(notes: readonly CellNote[], grid: Grid): string[][] {
  const matrix = Array.from({ length: headerRows }, () => Array<string>(grid.columns).fill(''));
  for (const note of notes) {
    const row = matrix[note.row - grid.firstRow];
    if (row) row[note.column - 1] = note.text;
  }
  return matrix;
}
