import type { Block, Board, Tile } from './board';
import type { KpiTile } from './kpi-tile';

/** Sheet row of the first grid row; the status strip lies above. */
export const firstGridRow = 3;
/** Header and sub-header. */
export const headerRows = 2;
/** Rows of the band of figures, where there is one: label, value, detail. */
export const bandRows = 3;
/** Text and figure; together one tile's width. */
export const tileColumns = 2;
/** Columns from one block to the next, the gutter included. */
export const blockColumns = 3;

/** A block and its first column, counted from 1. */
export interface PlacedBlock {
  readonly block: Block;
  readonly column: number;
}

/** A figure of the band and its first column, counted from 1; its label is in the first grid row. */
export interface PlacedKpi {
  readonly kpi: KpiTile;
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
  /** Height of the grid: the band, both header rows and the tallest block. */
  readonly rows: number;
  /** Width of the grid: that of the blocks, or of the band where that is wider. */
  readonly columns: number;
  /** Sheet row of the blocks' headers. */
  readonly headerRow: number;
  readonly kpis: readonly PlacedKpi[];
  readonly blocks: readonly PlacedBlock[];
  readonly tiles: readonly PlacedTile[];
}

/**
 * Gives each figure and each block its columns and each tile its cells: figures side by side in a
 * band, below it blocks side by side, tiles downwards.
 */
export function arrangeColumns(board: Board): Arrangement {
  const band = board.kpis.length > 0 ? bandRows : 0;
  const headerRow = firstGridRow + band;
  const blocks = board.blocks.map((block, index) => ({ block, column: columnOf(index) }));
  return {
    rows: band + headerRows + Math.max(0, ...board.blocks.map(heightOf)),
    columns: Math.max(board.blocks.length, board.kpis.length) * blockColumns,
    headerRow,
    kpis: board.kpis.map((kpi, index) => ({ kpi, column: columnOf(index) })),
    blocks,
    tiles: blocks.flatMap((placed) => stackTiles(placed, headerRow + headerRows)),
  };
}

const columnOf = (index: number): number => 1 + index * blockColumns;

const heightOf = ({ tiles }: Block): number =>
  tiles.reduce((height, { lines }) => height + lines.length, 0);

function stackTiles({ block, column }: PlacedBlock, firstRow: number): readonly PlacedTile[] {
  let row = firstRow;
  return block.tiles.map((tile) => {
    const placed = { tile, row, column };
    row += tile.lines.length;
    return placed;
  });
}
