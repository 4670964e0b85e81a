import type { Sparkline } from './sparkline';
import type { Style } from './style';
import type { TextRun } from './text-run';
import type { Validation } from './validation';

/** What a cell holds: dates are day numbers (see {@link serialOf}), `''` is empty. A formula that is not calculated is its own text. */
export type CellValue = string | number | boolean;

/** What only few cells have. */
export interface CellExtra {
  /** As shown in the formula bar, with its `=`. */
  formula?: string | undefined;
  note?: string | undefined;
  /** Why a calculated formula shows an error. */
  problem?: string | undefined;
  /** What a calculated SPARKLINE draws. */
  sparkline?: Sparkline | undefined;
  /** A1 of the formula whose result runs over this cell. */
  spilledFrom?: string | undefined;
  /** Parts of the text with a look of their own. */
  runs?: readonly TextRun[] | undefined;
  validation?: Validation | undefined;
}

/** One cell that somebody touched. */
export interface Cell {
  value: CellValue;
  style: Style;
  extra: CellExtra | undefined;
}

/** Whether there is something to read in a cell: a value or a formula. */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== '' || cell.extra?.formula !== undefined);

/** Whether a cell differs from one that nobody touched. */
export function isUsed(cell: Cell | undefined): boolean {
  return (
    cell !== undefined && (hasContent(cell) || cell.style.id !== 0 || cell.extra !== undefined)
  );
}

/** Changes what few cells have; when nothing is left, the cell has no extra. */
export function setExtra(cell: Cell, change: CellExtra): void {
  const extra = { ...cell.extra, ...change };
  const isEmpty = Object.values(extra).every((value) => value === undefined);
  cell.extra = isEmpty ? undefined : extra;
}
