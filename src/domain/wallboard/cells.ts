import { assertNever } from '../assert-never';
import { firstGridRow } from './arrange-columns';
import type { TileLine, Tone } from './board';
import type { Extent } from './grid';
import type { CellColors, TileColors } from './theme';

/** All a cell shows; one matrix of them becomes the grid's layers. */
export interface Cell {
  readonly value: string;
  readonly colors: CellColors;
  readonly weight: 'normal' | 'bold';
  readonly alignment: 'left' | 'right';
}

/** The text's cell: sheet row and column, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** So many empty cells of one look. */
export function blankCells({ rows, columns }: Extent, colors: CellColors): Cell[][] {
  const blank: Cell = { value: '', colors, weight: 'normal', alignment: 'left' };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
}

/** Puts a line into its two cells: the text, and the figure at its right. */
export function putLine(cells: Cell[][], at: Place, line: TileLine, colors: TileColors): void {
  const text: Cell = { value: line.left, alignment: 'left', ...lookOf(line.leftTone, colors) };
  const figure: Cell = { value: line.right, alignment: 'right', ...lookOf(line.rightTone, colors) };
  const row = cells[at.row - firstGridRow];
  if (row) [row[at.column - 1], row[at.column]] = [text, figure];
}

function lookOf(tone: Tone = 'plain', colors: TileColors): Pick<Cell, 'colors' | 'weight'> {
  switch (tone) {
    case 'plain':
      return { colors, weight: 'normal' };
    case 'strong':
      return { colors, weight: 'bold' };
    case 'over':
      return { colors: colors.over ?? colors, weight: 'bold' };
    default:
      return assertNever(tone);
  }
}
