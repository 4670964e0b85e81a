import type { Block, Board, Tile } from './board';

/** Sheet row of the first grid row; the status strip lies above. */
export const firstGridRow = 3;
/** Header and sub-header. */
export const headerRows = 2;
/** Text and figure; together one tile's width. */
export const tileColumns = 2;
/** A block's columns with the gutter at its right, in pixels: text, figure, gutter. */
export const blockColumnWidths = [184, 104, 12] as const;

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
  return {
    rows: headerRows + Math.max(0, ...board.blocks.map(heightOf)),
    columns: board.blocks.length * blockColumnWidths.length,
    blocks,
    tiles: blocks.flatMap(stackTiles),
  };
}

const heightOf = ({ tiles }: Block): number =>
  tiles.reduce((height, { lines }) => height + lines.length, 0);

function stackTiles({ block, column }: PlacedBlock): readonly PlacedTile[] {
  let row = firstGridRow + headerRows;
  return block.tiles.map((tile) => {
    const placed = { tile, row, column };
    row += tile.lines.length;
    return placed;
  });
}
