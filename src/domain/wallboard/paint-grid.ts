import { assertNever } from '../assert-never';
import type { PlacedBlock, PlacedTile } from './arrange-columns';
import {
  type Arrangement,
  blockColumnWidths,
  firstGridRow,
  headerRows,
  tileColumns,
} from './arrange-columns';
import type { TileLine, Tone } from './board';
import type { BorderList, CellRange, Grid } from './grid';
import type { CellColors, Theme, TileColors } from './theme';

/** All a cell shows; one matrix of them becomes the grid's layers. */
interface Cell {
  readonly value: string;
  readonly colors: CellColors;
  readonly weight: 'normal' | 'bold';
  readonly alignment: 'left' | 'right';
}

/** Turns an arrangement into layers that are painted with one whole-range call each. */
export function paintGrid(arrangement: Arrangement, theme: Theme): Grid {
  const cells = blankCells(arrangement, theme);
  for (const placed of arrangement.blocks) {
    putHeader(cells, placed, theme);
    putBlanks(cells, placed, theme);
  }
  for (const placed of arrangement.tiles) putTile(cells, placed, theme);
  return {
    firstRow: firstGridRow,
    rows: arrangement.rows,
    columns: arrangement.columns,
    values: layer(cells, (cell) => cell.value),
    backgrounds: layer(cells, (cell) => cell.colors.background),
    fontColors: layer(cells, (cell) => cell.colors.color),
    fontWeights: layer(cells, (cell) => cell.weight),
    alignments: layer(cells, (cell) => cell.alignment),
    borders: tileBorders(arrangement.tiles, theme),
    notes: arrangement.blocks.flatMap(headerNote),
    positions: arrangement.tiles.flatMap(tilePosition),
    columnWidths: arrangement.blocks.flatMap(() => blockColumnWidths),
  };
}

function blankCells({ rows, columns }: Arrangement, theme: Theme): Cell[][] {
  const blank: Cell = { value: '', colors: theme.plain, weight: 'normal', alignment: 'left' };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
}

function putHeader(cells: Cell[][], { block, column }: PlacedBlock, theme: Theme): void {
  const title = { left: block.title, right: '', leftTone: 'strong' } as const;
  const summary = { left: block.summary, right: '' };
  putLine(cells, { row: firstGridRow, column }, title, theme.header);
  putLine(cells, { row: firstGridRow + 1, column }, summary, theme.subHeader);
}

/** Dresses the whole column; tiles are put over it. */
function putBlanks(cells: Cell[][], { block, column }: PlacedBlock, theme: Theme): void {
  const { blank } = block;
  for (let index = 0; index < cells.length - headerRows; index += 1) {
    const line = blank[index % blank.length];
    const row = firstGridRow + headerRows + index;
    if (line) putLine(cells, { row, column }, line, theme.plain);
  }
}

function putTile(cells: Cell[][], { tile, row, column }: PlacedTile, theme: Theme): void {
  const colors = theme.tiles[tile.style];
  tile.lines.forEach((line, index) => {
    putLine(cells, { row: row + index, column }, line, colors);
  });
}

/** @param at - The text's cell: sheet row and column, counted from 1. */
function putLine(
  cells: Cell[][],
  at: { readonly row: number; readonly column: number },
  line: TileLine,
  colors: TileColors,
): void {
  const text: Cell = { value: line.left, alignment: 'left', ...lookOf(line.leftTone, colors) };
  const figure: Cell = { value: line.right, alignment: 'right', ...lookOf(line.rightTone, colors) };
  const row = cells[at.row - firstGridRow];
  if (row) [row[at.column - 1], row[at.column]] = [text, figure];
}

function lookOf(tone: Tone = 'plain', colors: TileColors): Pick<Cell, 'colors' | 'weight'> {
  switch (tone) {
    case 'plain':
      return { colors, weight: 'normal' };
    case 'strong':
      return { colors, weight: 'bold' };
    case 'slow':
      return { colors: colors.slow ?? colors, weight: 'bold' };
    default:
      return assertNever(tone);
  }
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

const headerNote = ({ block, column }: PlacedBlock) =>
  block.note === '' ? [] : [{ row: firstGridRow, column, text: block.note }];
