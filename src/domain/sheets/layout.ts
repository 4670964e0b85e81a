import type { CellValue, Row } from './headers';

/** Where the columns of a table stand: column numbers from 1, in the order of the table's header. */
export type Layout = readonly number[];

/** One thing to do to a header row so that every column of the table has its place again. */
export type HeaderRepair =
  /** Insert an empty column; it then has this number. */
  | { readonly kind: 'insert'; readonly column: number }
  /** Write the word of a column into the header row. */
  | { readonly kind: 'write'; readonly column: number; readonly word: string };

/** The layout we make: the columns side by side, from the first one on. */
export const plainLayout = (header: readonly string[]): Layout => header.map((_, at) => at + 1);

/** Whether the columns stand as we made them. */
export const isPlain = (layout: Layout): boolean =>
  layout.every((column, index) => column === index + 1);

/**
 * A row of a table as it lies in a sheet where people inserted columns; theirs stay empty.
 *
 * @param layout - Absent: the columns stand as we made them.
 */
export const layRow = (row: Row, layout?: Layout): Row =>
  layout === undefined
    ? row
    : Array.from({ length: Math.max(...layout) }, (_, at) => row[layout.indexOf(at + 1)] ?? '');

/**
 * Whether a row is the header row of a table, perhaps with other columns in between and some words
 * changed: at least half of the words are there.
 */
export function isHeaderRow(cells: readonly CellValue[], header: readonly string[]): boolean {
  const found = header.filter((word) => cells.includes(word)).length;
  return found * 2 >= header.length;
}

/** Where the columns stand; `undefined` when one of them has no header. */
export function readLayout(
  cells: readonly CellValue[],
  header: readonly string[],
): Layout | undefined {
  const columns = header.map((word) => cells.indexOf(word) + 1);
  return columns.includes(0) ? undefined : columns;
}

/**
 * What to do, in this order, to a header row in which people changed something.
 *
 * Columns that were moved or inserted stay where they are. A missing word belongs behind the one
 * before it: a cell there that holds none of our words is taken for the renamed header; otherwise
 * the column was deleted, and an empty one takes its place.
 *
 * @param cells - The header row, as wide as the sheet.
 * @param isNew - Words the sheet never had: what stands in their place is somebody's own.
 */
export function planHeaderRepair(
  cells: readonly CellValue[],
  header: readonly string[],
  isNew: readonly string[] = [],
): readonly HeaderRepair[] {
  const row = [...cells];
  return header.flatMap((word, index): HeaderRepair[] => {
    if (row.includes(word)) return [];
    const at = index === 0 ? 0 : row.indexOf(header[index - 1] ?? '') + 1;
    const column = at + 1;
    const write = { kind: 'write', column, word } as const;
    const isRenamed = !isNew.includes(word) && at < row.length && !header.includes(String(row[at]));
    row.splice(at, isRenamed ? 1 : 0, word);
    return isRenamed ? [write] : [{ kind: 'insert', column }, write];
  });
}
