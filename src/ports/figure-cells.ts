import type { FigureCell } from '../domain/behind/figure-cell';

/** The cells in which people see figures. */
export interface FigureCells {
  /** The one a person has selected at this moment; `undefined` where nobody looks. */
  selected(): FigureCell | undefined;
}
