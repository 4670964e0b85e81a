/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns a sheet has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Last row of an area. */
export const bottomOf = (area: Area): number => area.row + area.rows - 1;

/** Last column of an area. */
export const rightOf = (area: Area): number => area.column + area.columns - 1;

/** How many cells an area has. */
export const cellCount = (area: Area): number => area.rows * area.columns;

/** Whether the first area holds all of the second. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  bottomOf(outer) >= bottomOf(inner) &&
  rightOf(outer) >= rightOf(inner);

/** The cells two areas share, if any. */
function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(bottomOf(a), bottomOf(b)) - row + 1;
  const columns = Math.min(rightOf(a), rightOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether two areas have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== undefined;

/** All cells of a grid. */
export const wholeGrid = (size: GridSize): Area => ({ row: 1, column: 1, ...size });
