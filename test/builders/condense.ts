import type { BorderList, CellRange, Grid } from '../../src/domain/wallboard/grid';

/**
 * A large grid as text: under each header one line a tile, with where it lies, its background, the
 * colour of its border when that is thick, and its words.
 */
export function condense(grid: Grid): string {
  const tiles = grid.borders.flatMap((list) => list.ranges.map((range) => ({ list, range })));
  const columns =
    grid.values[0]?.flatMap((title, x) => (title.startsWith('▌') ? [x + 1] : [])) ?? [];
  const blocks = columns.map((column) => {
    const own = tiles
      .filter(({ range }) => range.column === column)
      .sort((a, b) => a.range.row - b.range.row);
    const [title, summary] = [at(grid, grid.firstRow, column), at(grid, grid.firstRow + 1, column)];
    const head = `column ${column}: ${title} · ${summary} · ${own.length} tiles`;
    return [head, ...own.map(({ list, range }) => line(grid, list, range))].join('\n');
  });
  return `${[`${grid.rows} x ${grid.columns} cells`, ...blocks].join('\n\n')}\n`;
}

const at = (grid: Grid, row: number, column: number): string =>
  grid.values[row - grid.firstRow]?.[column - 1] ?? '';

function line(grid: Grid, { color, weight }: BorderList, { row, column, rows }: CellRange): string {
  const background = grid.backgrounds[row - grid.firstRow]?.[column - 1];
  const border = weight === 'thick' ? ` border ${color}` : '';
  const words = Array.from({ length: rows }, (_, index) =>
    [at(grid, row + index, column), at(grid, row + index, column + 1)].filter(Boolean).join(' | '),
  );
  return `${String(row).padStart(5)} ${background}${border}: ${words.join(' / ')}`;
}
