import type { Block, Board, Tile } from './board';

/** Sheet row of the first grid row; the status strip lies above. */
export const firstGridRow = 3;
/** Header and sub-header. */
const headerRows = 2;
/** Every tile has the same height, so that agents of all teams stand in line. */
export const tileRows = 3;
/** Text and figure; together one tile's width. */
export const tileColumns = 2;
/** A block's columns with the gutter at its right, in pixels: text, figure, gutter. */
export const blockColumnWidths = [184, 86, 12] as const;

/** A block and its first column, counted from 1. */
export interface PlacedBlock {
  readonly block: Block;
  readonly column: number;
}

/** A tile and its top left cell: a sheet row, a sheet column. */
export interface PlacedTile {
  readonly tile: Tile;
  readonly row: number;
  readonly column: number;
}

/** Where everything stands: sheet rows and columns, counted from 1. */
export interface Arrangement {
  /** Height of the grid: both header rows and the tallest block. */
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly PlacedBlock[];
  readonly tiles: readonly PlacedTile[];
}

/** Gives each block its columns and each tile its cells: blocks side by side, tiles downwards. */
export function arrangeColumns(board: Board): Arrangement {
  const blocks = board.blocks.map((block, index) => ({
    block,
    column: 1 + index * blockColumnWidths.length,
  }));
  const tallest = Math.max(0, ...board.blocks.map(({ tiles }) => tiles.length));
  return {
    rows: headerRows + tallest * tileRows,
    columns: board.blocks.length * blockColumnWidths.length,
    blocks,
    tiles: blocks.flatMap(stackTiles),
  };
}

const stackTiles = ({ block, column }: PlacedBlock): readonly PlacedTile[] =>
  block.tiles.map((tile, index) => ({
    tile,
    row: firstGridRow + headerRows + index * tileRows,
    column,
  }));
