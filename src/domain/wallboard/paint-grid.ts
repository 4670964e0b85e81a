import {
  type Arrangement,
  bandRows,
  blockColumns,
  firstGridRow,
  headerRows,
  type PlacedBlock,
  type PlacedTile,
  tileColumns,
} from './arrange-columns';
import { blankCells, type Cell, putLine } from './cells';
import type { BorderList, CellRange, Grid, RowHeights } from './grid';
import { bandNotes, figureCells, putBand } from './paint-band';
import { type BoardSizes, laptopSizes } from './sizes';
import type { Theme } from './theme';

/** Turns an arrangement into layers that are painted with one whole-range call each. */
export function paintGrid(
  arrangement: Arrangement,
  theme: Theme,
  sizes: BoardSizes = laptopSizes,
): Grid {
  const { kpis, blocks, tiles, rows, columns, headerRow } = arrangement;
  const cells = paintCells(arrangement, theme);
  const headRows = headerRow + headerRows - firstGridRow;
  const { fontSize: plain, figureFontSize: figure } = sizes;
  return {
    firstRow: firstGridRow,
    rows,
    columns,
    headRows,
    values: layer(cells, (cell) => cell.value),
    backgrounds: layer(cells, (cell) => cell.colors.background),
    fontColors: layer(cells, (cell) => cell.colors.color),
    fontWeights: layer(cells, (cell) => cell.weight),
    alignments: layer(cells, (cell) => cell.alignment),
    borders: tileBorders(tiles, theme),
    notes: [...bandNotes(kpis), ...blocks.flatMap((placed) => headerNote(placed, headerRow))],
    positions: tiles.flatMap(tilePosition),
    columnWidths: Array.from({ length: columns / blockColumns }, () => sizes.columnWidths).flat(),
    canvas: { ...theme.plain, fontSize: plain },
    fontSizes: { plain, figure, figures: figureCells(kpis) },
    rowHeights: rowHeights(headRows, kpis.length > 0, sizes),
    frozenRows: firstGridRow - 1 + headRows,
  };
}

function paintCells(arrangement: Arrangement, theme: Theme): Cell[][] {
  const { kpis, blocks, tiles, headerRow } = arrangement;
  const cells = blankCells(arrangement, theme.plain);
  putBand(cells, kpis, theme);
  for (const placed of blocks) {
    putHeader(cells, placed, headerRow, theme);
    putBlanks(cells, placed, headerRow + headerRows, theme);
  }
  for (const placed of tiles) putTile(cells, placed, theme);
  return cells;
}

function putHeader(
  cells: Cell[][],
  { block, column }: PlacedBlock,
  row: number,
  theme: Theme,
): void {
  const title = { left: block.title, right: block.totals, leftTone: 'strong' } as const;
  const summary = { left: block.summary, right: '' };
  putLine(cells, { row, column }, title, theme.header);
  putLine(cells, { row: row + 1, column }, summary, theme.subHeader);
}

/** Dresses the whole column; tiles are put over it. */
function putBlanks(
  cells: Cell[][],
  { block: { blank }, column }: PlacedBlock,
  firstRow: number,
  theme: Theme,
): void {
  const below = cells.length - (firstRow - firstGridRow);
  for (let index = 0; index < below; index += 1) {
    const line = blank[index % blank.length];
    if (line) putLine(cells, { row: firstRow + index, column }, line, theme.plain);
  }
}

function putTile(cells: Cell[][], { tile, row, column }: PlacedTile, theme: Theme): void {
  const colors = theme.tiles[tile.style];
  tile.lines.forEach((line, index) => {
    putLine(cells, { row: row + index, column }, line, colors);
  });
}

const layer = <T>(cells: readonly Cell[][], read: (cell: Cell) => T): readonly (readonly T[])[] =>
  cells.map((row) => row.map(read));

const tileRange = ({ tile, row, column }: PlacedTile): CellRange => ({
  row,
  column,
  rows: tile.lines.length,
  columns: tileColumns,
});

/** One list a colour, the marks last: where a marked tile touches a plain one, its line is seen. */
function tileBorders(tiles: readonly PlacedTile[], theme: Theme): readonly BorderList[] {
  const lists = theme.marks.map((color, place) => ({
    color,
    weight: 'thick' as const,
    tiles: tiles.filter(
      ({ tile: { borderMark } }) =>
        borderMark !== undefined && borderMark % theme.marks.length === place,
    ),
  }));
  const plain = tiles.filter(({ tile }) => tile.borderMark === undefined);
  return [{ color: theme.border, weight: 'thin' as const, tiles: plain }, ...lists]
    .filter((list) => list.tiles.length > 0)
    .map(({ color, weight, tiles: some }) => ({ color, weight, ranges: some.map(tileRange) }));
}

const tilePosition = (placed: PlacedTile) => {
  const { userId } = placed.tile;
  return userId === undefined ? [] : [{ ...tileRange(placed), userId }];
};

const headerNote = ({ block, column }: PlacedBlock, row: number) =>
  block.note === '' ? [] : [{ row, column, text: block.note }];

/** The value's row is the second of the band. */
function rowHeights(headRows: number, hasBand: boolean, sizes: BoardSizes): RowHeights {
  const { rowHeight, figureRowHeight } = sizes;
  const head = Array<number>(firstGridRow - 1 + headRows).fill(rowHeight);
  if (hasBand) head[firstGridRow + bandRows - 3] = figureRowHeight;
  return { head, rest: rowHeight };
}
