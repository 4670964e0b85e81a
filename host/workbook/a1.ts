import { type Area, bottomOf, type GridSize, rightOf } from './area';

/** Column letters: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of letters in any case: `aa` is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 notation without a sheet: `B2`, `A1:C3`. */
export function formatA1(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(rightOf(area))}${bottomOf(area)}`;
}

/** Sheet name and the rest of `'My sheet'!A1:B2`; no sheet name in `A1:B2`. */
export function splitSheetName(text: string): { sheetName: string | undefined; a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { sheetName: undefined, a1: text };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2], a1: match[3] ?? '' };
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d*)$/;

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, letters = '', digits = ''] = match;
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    row: digits === '' ? undefined : Number(digits),
  };
}

/**
 * The cells that A1 notation names: `B2`, `A1:C3`, whole columns `A:B`, whole rows `2:3`, `A2:B`.
 *
 * @returns undefined when it is no A1 notation; the area may leave the grid.
 */
export function parseA1(text: string, grid: GridSize): Area | undefined {
  const [firstText = '', secondText, ...more] = text.split(':');
  const first = parseCorner(firstText);
  const second = secondText === undefined ? first : parseCorner(secondText);
  if (!first || !second || more.length > 0) return undefined;
  const isOneCell = secondText === undefined;
  if (isOneCell && (first.row === undefined || first.column === undefined)) return undefined;
  const columns = span(first.column, second.column, grid.columns);
  const rows = span(first.row, second.row, grid.rows);
  if (!columns || !rows) return undefined;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

function span(
  first: number | undefined,
  second: number | undefined,
  size: number,
): { start: number; count: number } | undefined {
  const open = first === undefined || second === undefined;
  const from = first ?? (second === undefined ? 1 : second);
  const to = open ? size : second;
  const start = Math.min(from, to);
  return start < 1 ? undefined : { start, count: Math.max(from, to) - start + 1 };
}
