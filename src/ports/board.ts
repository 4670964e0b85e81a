import type { Grid, Strip } from '../domain/wallboard/grid';

/** The layers of a grid; each is painted with a fixed number of calls. */
export type LayerName =
  | 'values'
  | 'backgrounds'
  | 'fontColors'
  | 'fontWeights'
  | 'alignments'
  | 'borders'
  | 'notes'
  | 'columnWidths';

/** The sheet the wallboard is painted on. */
export interface Board {
  /** Paints the given layers of the grid; the rest of the sheet stays as it is. */
  paint(grid: Grid, layers: readonly LayerName[]): void;
  /**
   * Paints the status strip.
   *
   * @param columns - How many columns it spans.
   */
  paintStrip(strip: Strip, columns: number): void;
}
