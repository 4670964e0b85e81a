import type { CellColors } from './theme';

/** A rectangle of cells; rows and columns count from 1, as in Sheets. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Lines of one colour around each of some rectangles, at least one. */
export interface BorderList {
  readonly color: string;
  readonly weight: 'thin' | 'thick';
  readonly ranges: readonly CellRange[];
}

/** A note on one cell of the strip or a header; sheet row and column, counted from 1. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Font sizes above the tiles, in points: one for all of it, one for the figures of the band. */
export interface FontSizes {
  readonly plain: number;
  readonly figure: number;
  readonly figures: readonly CellRange[];
}

/** What the board lies on: the look of every cell of the sheet, but for the strip's colours. */
export interface Canvas extends CellColors {
  /** In points. */
  readonly fontSize: number;
}

/** Pixel heights of the sheet's rows: of those that stay in sight, each; of all below, one. */
export interface RowHeights {
  readonly head: readonly number[];
  readonly rest: number;
}

/** Where a user's tile lies on the sheet: how a selected cell finds its user. */
export interface TilePosition extends CellRange {
  readonly userId: number;
}

/**
 * What to paint: one rectangle of cells, layer by layer. Every layer of cells is a matrix of
 * `rows` x `columns` whose first cell is sheet row `firstRow`, column 1; borders, notes and
 * positions are told in rows and columns of the sheet.
 *
 * @example
 * { firstRow: 3, rows: 1, columns: 2, values: [['● Ana', '']], backgrounds: [['#d8f3ec', '#d8f3ec']], … }
 */
export interface Grid {
  /** Sheet row of the first grid row; the status strip lies above. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
  /** Grid rows above the tiles: the band of figures, where there is one, and the headers. */
  readonly headRows: number;
  readonly values: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly fontColors: readonly (readonly string[])[];
  readonly fontWeights: readonly (readonly ('normal' | 'bold')[])[];
  readonly alignments: readonly (readonly ('left' | 'center' | 'right')[])[];
  readonly borders: readonly BorderList[];
  readonly notes: readonly CellNote[];
  readonly positions: readonly TilePosition[];
  /** Pixel width of each column. */
  readonly columnWidths: readonly number[];
  readonly canvas: Canvas;
  readonly fontSizes: FontSizes;
  readonly rowHeights: RowHeights;
  /** Rows of the sheet that stay in sight however far it is scrolled: strip, band and headers. */
  readonly frozenRows: number;
}

/** A height and width in cells. */
export type Extent = Pick<Grid, 'rows' | 'columns'>;

/** What the board has taken of its sheet, so that what it leaves can be wiped. */
export interface BoardExtent extends Extent {
  /** Grid rows that may hold notes of ours. */
  readonly headRows?: number;
  /** What it lies on, in a word. @default that of a new sheet */
  readonly canvas?: string;
}

/**
 * The status strip, sheet rows 1 and 2: how fresh and healthy the board is.
 *
 * @example
 * { tone: 'calm', corner: ['✔ Updated 14:03:22', '☎ 3 waiting'],
 *   lines: ['Aircall API, 1 s old · took 1.4 s · next about 14:04', '5 free · 7 on a call · 2 away'] }
 */
export interface Strip {
  /** Short texts over the queue block, which stays in sight however far a wide board is scrolled. */
  readonly corner: readonly [string, string];
  /** Long texts over the team blocks. */
  readonly lines: readonly [string, string];
  readonly tone: StripTone;
}

/** How the strip looks: all well, something to know, something wrong. */
export type StripTone = 'calm' | 'notice' | 'alarm';
