import { blockColumns } from './arrange-columns';
import type { BoardExtent, Grid } from './grid';
import type { Theme } from './theme';

/**
 * The grid with plain cells added below and at the right until it covers an earlier extent, so
 * that painting it also wipes what an earlier, larger board left.
 */
export function padGrid(grid: Grid, earlier: BoardExtent, theme: Theme): Grid {
  const rows = Math.max(grid.rows, earlier.rows);
  const columns = Math.max(grid.columns, earlier.columns);
  const headRows = Math.max(grid.headRows, earlier.headRows ?? 0);
  if (rows === grid.rows && columns === grid.columns && headRows === grid.headRows) return grid;
  const pad = <T>(layer: readonly (readonly T[])[], blank: T) =>
    padLayer(layer, rows, columns, blank);
  return {
    ...grid,
    rows,
    columns,
    headRows,
    values: pad(grid.values, ''),
    backgrounds: pad(grid.backgrounds, theme.plain.background),
    fontColors: pad(grid.fontColors, theme.plain.color),
    fontWeights: pad(grid.fontWeights, 'normal'),
    alignments: pad(grid.alignments, 'left'),
    columnWidths: padWidths(grid.columnWidths, columns),
  };
}

const padLayer = <T>(
  layer: readonly (readonly T[])[],
  rows: number,
  columns: number,
  blank: T,
): readonly (readonly T[])[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => layer[row]?.[column] ?? blank),
  );

/** Widths repeat block by block, so columns beyond the board keep those they had. */
const padWidths = (widths: readonly number[], columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, index) => widths[index] ?? widths[index % blockColumns] ?? 0);
