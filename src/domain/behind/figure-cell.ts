import type { CellValue, Row } from '../sheets/headers';

/** The cell a person has selected, the first one of several. */
export type FigureCell =
  | { readonly place: 'KPI' | 'Trend'; readonly record: Row }
  | {
      readonly place: 'board';
      /** Sheet row and column, counted from 1. */
      readonly row: number;
      readonly column: number;
      /** What stands in the first column of its block, from the first row of the sheet to this one. */
      readonly above: readonly CellValue[];
    }
  | {
      readonly place: 'elsewhere';
      /** As it stands in the cell; empty for none. */
      readonly formula: string;
    };
