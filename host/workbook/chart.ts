import type { NamedArea } from './workbook';

/** A chart over the cells of a sheet. */
export interface ChartModel {
  readonly id: number;
  readonly type: ChartType;
  /** In the order they were added; only one is drawn. */
  readonly ranges: readonly NamedArea[];
  /** Rows of the range that are headers. */
  readonly headers: number;
  /** Top left corner: a cell from 1, and pixels from its corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** `title`, `width`, `height`, `colors`, `legend`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Kinds of charts that are drawn. */
export type ChartType = 'LINE' | 'COLUMN';
