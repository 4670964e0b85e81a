/** How the page draws an edge of a cell; the names are Google's `BorderStyle` in lower case. */
export type LineView = 'dotted' | 'dashed' | 'solid' | 'solid_medium' | 'solid_thick' | 'double';

/** One drawn edge of a cell. */
export interface EdgeView {
  readonly line: LineView;
  /** A CSS colour, `#rrggbb`. */
  readonly color: string;
}

/** The four edges that were set on a cell; its neighbours' edges are theirs to say. */
export interface EdgesView {
  readonly top?: EdgeView;
  readonly right?: EdgeView;
  readonly bottom?: EdgeView;
  readonly left?: EdgeView;
}

/** How characters look; fields left out have the sheet's default. */
export interface FontView {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly family?: string;
  /** Points. */
  readonly size?: number;
}

/** Everything about a cell's look that many cells share, sent once per look. */
export interface StyleView extends FontView {
  readonly background?: string;
  /** Already decided: numbers that were never aligned say `right`. */
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** What long text does: runs over empty neighbours, breaks into lines, or is cut. */
  readonly wrap: 'overflow' | 'wrap' | 'clip';
  readonly edges?: EdgesView;
}

/** A stretch of a cell's text with its own look. */
export interface RunView extends FontView {
  readonly text: string;
  /** An address the stretch leads to. */
  readonly link?: string;
}

/** A miniature chart; colours are names or `#rrggbb`. */
export interface SparklineView {
  readonly chart: 'line' | 'column' | 'bar' | 'winloss';
  /** null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly options: {
    readonly ymin?: number;
    readonly ymax?: number;
    readonly max?: number;
    readonly linewidth?: number;
    readonly axis?: boolean;
    readonly rtl?: boolean;
    readonly color?: string;
    readonly axiscolor?: string;
    readonly lowcolor?: string;
    readonly highcolor?: string;
    readonly firstcolor?: string;
    readonly lastcolor?: string;
    readonly negcolor?: string;
    readonly color1?: string;
    readonly color2?: string;
  };
}

/** What the page needs of one cell. An empty cell without look or note is not sent at all. */
export interface CellView {
  /** What the cell shows, number format applied. */
  readonly text?: string;
  /** What editing starts from, when that is not `text`: a formula, an unrounded number. */
  readonly edit?: string;
  /** Index into the style table. */
  readonly style?: number;
  readonly note?: string;
  /** Why the formula shows an error. */
  readonly problem?: string;
  readonly sparkline?: SparklineView;
  /** The text cut into stretches, when they differ. */
  readonly runs?: readonly RunView[];
  /** A tick box, and whether it is ticked. */
  readonly checkbox?: boolean;
  /** The choices of a drop-down cell. */
  readonly choices?: readonly string[];
}

/** The cells of one row, by 0-based column. */
export type RowView = Readonly<Record<number, CellView>>;

/** A rectangle of cells; rows and columns count from 0. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells to be changed only after a warning, but for some of them. */
export interface WarningView {
  readonly area: AreaView;
  readonly except: readonly AreaView[];
}

/** All of a sheet but its cells; sent again, whole, when any part of it changes. */
export interface LayoutView {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Pixels, by 0-based column; the others are {@link DEFAULT_COLUMN_WIDTH}. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels, by 0-based row; the others fit their content, at least {@link DEFAULT_ROW_HEIGHT}. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly AreaView[];
  readonly warnings: readonly WarningView[];
}

/** A chart over the cells; its corner is a cell from 0 and pixels from there. */
export interface ChartView {
  readonly id: number;
  readonly type: 'line' | 'column';
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** null leaves a gap. */
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** One sheet as the page draws it: `{"id":0,"version":7,"layout":{…},"rows":{"0":{"0":{"text":"Team","style":3}}}}`. */
export interface SheetView {
  readonly id: number;
  readonly version: number;
  readonly layout: LayoutView;
  /** By 0-based row; rows without anything to draw are left out. */
  readonly rows: Readonly<Record<number, RowView>>;
  /** So many rows from the top are in `rows`; the others are sent by {@link ROW_BLOCK} when asked for. */
  readonly loadedRows: number;
  readonly charts: readonly ChartView[];
}

/** What changed in a sheet since its last version: whole rows, and the layout when it changed. */
export interface SheetPatch {
  readonly id: number;
  readonly version: number;
  readonly layout?: LayoutView;
  /** By 0-based row; `null` empties the row. */
  readonly rows: Readonly<Record<number, RowView | null>>;
  /** All of them, when one changed. */
  readonly charts?: readonly ChartView[];
}

/** Looks by id, sent before the first row that uses them. */
export type StylesView = Readonly<Record<number, StyleView>>;

/** One tab of the bottom bar. */
export interface SheetTab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color?: string;
}

/** The file: its name and its sheets in order. */
export interface WorkbookView {
  readonly name: string;
  readonly sheets: readonly SheetTab[];
}

/** Width of a column nobody resized, pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;
/** Height of a row nobody resized and one line of text fits in, pixels. */
export const DEFAULT_ROW_HEIGHT = 21;
/** Rows that are sent together when they come into sight. */
export const ROW_BLOCK = 500;
