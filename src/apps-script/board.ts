import { boardName } from '../domain/sheets/headers';
import type { BorderList, Grid, RowHeights } from '../domain/wallboard/grid';
import type { Board, PaintedLayer } from '../ports/board';
import { toA1 } from './a1';
import { equalRuns } from './equal-runs';
import type { Services } from './services';
import type { GoogleWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const stripRows = 2;

/** The corner stands in the first column, the long texts in the first of the team blocks. */
const stripTextColumns = 4;

/** What new rows and columns of the sheet do not have of themselves. */
const sizeLayers = ['fontSizes', 'rowHeights'] as const;

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
      case 'canvas':
        paintCanvas(sheet, grid);
        break;
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
        // only above the tiles, so that people's own notes below survive
        sheet.getRange(grid.firstRow, 1, grid.headRows, grid.columns).setNotes(noteMatrix(grid));
        break;
      case 'columnWidths':
        for (const { value, first, count } of equalRuns(grid.columnWidths)) {
          sheet.setColumnWidths(first, count, value);
        }
        break;
      case 'fontSizes':
        paintFontSizes(sheet, grid);
        break;
      case 'rowHeights':
        paintRowHeights(sheet, grid.rowHeights);
        break;
      case 'frozenRows':
        freezeRows(sheet, grid.frozenRows);
        break;
    }
  };

  return {
    paint: (grid, layers) => {
      if (layers.length === 0) return;
      const sheet = workbook.sheet(boardName);
      const { range, hasGrown } = rangeWithRoom(sheet, grid);
      const wanted = hasGrown ? [...new Set([...layers, ...sizeLayers])] : layers;
      for (const layer of wanted) paintLayer(sheet, range, grid, layer);
    },
    writeStrip: (strip) => {
      const rows = strip.lines.map((line, at) => [strip.corner[at] ?? '', '', '', line]);
      const sheet = workbook.sheet(boardName);
      sheet.getRange(1, 1, stripRows, stripTextColumns).setValues(rows);
    },
    colourStrip: ({ background, color }, columns) => {
      const sheet = workbook.sheet(boardName);
      const width = Math.max(columns, sheet.getMaxColumns());
      const { range } = rangeWithRoom(sheet, { firstRow: 1, rows: stripRows, columns: width });
      range.setBackground(background).setFontColor(color);
    },
  };
}

const mutable = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row]);

/** The strip has colours of its own. */
function paintCanvas(sheet: Sheet, { firstRow, canvas }: Grid): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  sheet.getRange(1, 1, rows, columns).setFontSize(canvas.fontSize);
  sheet
    .getRange(firstRow, 1, rows - firstRow + 1, columns)
    .setBackground(canvas.background)
    .setFontColor(canvas.color);
}

function paintFontSizes(sheet: Sheet, { firstRow, headRows, columns, fontSizes }: Grid): void {
  const { plain, figure, figures } = fontSizes;
  sheet.getRange(firstRow, 1, headRows, columns).setFontSize(plain);
  if (figures.length > 0) sheet.getRangeList(figures.map(toA1)).setFontSize(figure);
}

function paintRowHeights(sheet: Sheet, { head, rest }: RowHeights): void {
  const below = sheet.getMaxRows() - head.length;
  for (const { value, first, count } of equalRuns([...head, ...Array(below).fill(rest)])) {
    sheet.setRowHeights(first, count, value);
  }
}

/** Google freezes all rows but one at most. */
function freezeRows(sheet: Sheet, rows: number): void {
  makeRoom(sheet, rows + 1, 1);
  sheet.setFrozenRows(rows);
}

/** The cells of a grid, and whether the sheet had to grow for them, which is rare. */
function rangeWithRoom(
  sheet: Sheet,
  { firstRow, rows, columns }: Pick<Grid, 'firstRow' | 'rows' | 'columns'>,
): { readonly range: Range; readonly hasGrown: boolean } {
  try {
    return { range: sheet.getRange(firstRow, 1, rows, columns), hasGrown: false };
  } catch {
    makeRoom(sheet, firstRow + rows - 1, columns);
    return { range: sheet.getRange(firstRow, 1, rows, columns), hasGrown: true };
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

function noteMatrix({ notes, firstRow, headRows, columns }: Grid): string[][] {
  const matrix = Array.from({ length: headRows }, () => Array<string>(columns).fill(''));
  for (const note of notes) {
    const row = matrix[note.row - firstRow];
    if (row) row[note.column - 1] = note.text;
  }
  return matrix;
}
