import type { CellRange } from '../domain/wallboard/grid';

/** A rectangle in A1 notation, as a RangeList wants it: `B3:C5`. */
export function toA1({ row, column, rows, columns }: CellRange): string {
  const first = `${letters(column)}${row}`;
  const last = `${letters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A column below its header, down to the end of the sheet: `L2:L`. */
export const belowHeader = (column: number): string => `${letters(column)}2:${letters(column)}`;

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : letters(rest) + letter;
}
