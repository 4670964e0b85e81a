import type { PlacedBlock, PlacedTile } from './arrange-columns';
import {
  type Arrangement,
  blockColumnWidths,
  firstGridRow,
  tileColumns,
  tileRows,
} from './arrange-columns';
import type { TileLine } from './board';
import type { BorderList, CellRange, Grid } from './grid';
import type { CellColors, Theme } from './theme';

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
  for (const placed of arrangement.blocks) putHeader(cells, placed, theme);
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
    borders: tileBorders(arrangement.tiles, theme.border),
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
  const title = { left: block.title, right: '' };
  const summary = { left: block.summary, right: '' };
  putLine(cells, { row: firstGridRow, column }, title, { colors: theme.header, weight: 'bold' });
  putLine(cells, { row: firstGridRow + 1, column }, summary, { colors: theme.subHeader });
}

function putTile(cells: Cell[][], { tile, row, column }: PlacedTile, theme: Theme): void {
  const colors = theme.tiles[tile.style];
  tile.lines.forEach((line, index) => {
    const weight = index === 0 ? 'bold' : 'normal';
    putLine(cells, { row: row + index, column }, line, { colors, weight });
  });
}

/** @param at - The text's cell: sheet row and column, counted from 1. */
function putLine(
  cells: Cell[][],
  at: { readonly row: number; readonly column: number },
  line: TileLine,
  look: { readonly colors: CellColors; readonly weight?: Cell['weight'] },
): void {
  const { colors, weight = 'normal' } = look;
  const text: Cell = { value: line.left, colors, weight, alignment: 'left' };
  const figure: Cell = { value: line.right, colors, weight, alignment: 'right' };
  cells[at.row - firstGridRow]?.splice(at.column - 1, tileColumns, text, figure);
}

const layer = <T>(cells: readonly Cell[][], read: (cell: Cell) => T): readonly (readonly T[])[] =>
  cells.map((row) => row.map(read));

const tileRange = ({ row, column }: PlacedTile): CellRange => ({
  row,
  column,
  rows: tileRows,
  columns: tileColumns,
});

const tileBorders = (tiles: readonly PlacedTile[], color: string): readonly BorderList[] =>
  tiles.length === 0 ? [] : [{ color, ranges: tiles.map(tileRange) }];

const tilePosition = (placed: PlacedTile) => {
  const { userId } = placed.tile;
  return userId === undefined ? [] : [{ ...tileRange(placed), userId }];
};

const headerNote = ({ block, column }: PlacedBlock) =>
  block.note === '' ? [] : [{ row: firstGridRow, column, text: block.note }];
