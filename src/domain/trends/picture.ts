import type { CellValue } from '../sheets/headers';

/** Where things stand in the sheet Trends; rows and columns count from 1. */
export const trendsPlaces = {
  /** A to Z, so that no column need be added. */
  columns: 26,
  /** Row of the captions of the three parts. */
  captions: 3,
  headers: 4,
  first: 5,
  /** Scope, calls, service level, lines. */
  lines: { column: 1, formulas: 7 },
  /** Hours down, weekdays across; first column the hour. */
  heat: { column: 10 },
  /** The same, with the calls behind each. */
  counts: { column: 19 },
  /** The company by half-hour: below the heat map, so that the chart can read it. */
  halfHours: { column: 10, row: 31 },
  chart: { column: 14, row: 31 },
} as const;

/** All that is painted on the sheet Trends. */
export interface TrendsPicture {
  /** From A1, all rows of one width. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Two a scope, from {@link trendsPlaces} on; `''` for none. */
  readonly formulas: readonly (readonly string[])[];
  /** `#rrggbb`, of the heat map's 24 x 7 cells. */
  readonly backgrounds: readonly (readonly string[])[];
  readonly fontColors: readonly (readonly string[])[];
  /** Of the first columns from the first scope on, down to the last month; none where no months are shown. */
  readonly fontWeights: readonly (readonly ('bold' | 'normal')[])[];
}
