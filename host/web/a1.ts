import type { AreaView } from './view';

/** The letters of a 0-based column: `0` is `A`, `27` is `AB`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The 0-based column of its letters, in either case: `AB` is 27. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The A1 name of a 0-based cell: `(0, 1)` is `B1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 name of an area: `B1` for one cell, `B1:C3` for more. */
export function areaName({ row, column, rows, columns }: AreaView): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** How many rows and columns there are to point at. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The area a person typed, cut to the grid: `b2`, `B2:C3`, `B:C`, `3:3`, `$B$2`.
 *
 * @returns `undefined` when the text is no address or lies outside the grid.
 */
export function parseArea(text: string, size: GridSize): AreaView | undefined {
  const ends = text.replaceAll('$', '').trim().split(':').map(parseEnd);
  const [a, b = a] = ends;
  if (ends.length > 2 || !a || !b) return undefined;
  const rows = order(a.row ?? 0, b.row ?? size.rowCount - 1);
  const columns = order(a.column ?? 0, b.column ?? size.columnCount - 1);
  if (ends.length === 1 && (a.row === undefined || a.column === undefined)) return undefined;
  if (rows[0] >= size.rowCount || columns[0] >= size.columnCount) return undefined;
  return {
    row: rows[0],
    column: columns[0],
    rows: Math.min(rows[1], size.rowCount - 1) - rows[0] + 1,
    columns: Math.min(columns[1], size.columnCount - 1) - columns[0] + 1,
  };
}

function parseEnd(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,7})?$/.exec(text);
  if (!match || text === '') return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

const order = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
