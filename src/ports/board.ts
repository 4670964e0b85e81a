import type { LayerName } from '../domain/wallboard/fingerprint';
import type { Grid, Strip } from '../domain/wallboard/grid';
import type { CellColors } from '../domain/wallboard/theme';

/**
 * The layers that lie on the sheet, and the canvas below them; where agents stand is noted
 * elsewhere.
 */
export type PaintedLayer = Exclude<LayerName, 'positions'> | 'canvas';

/** The sheet the wallboard is painted on. */
export interface Board {
  /** Paints the given layers of the grid; the rest of the sheet stays as it is. */
  paint(grid: Grid, layers: readonly PaintedLayer[]): void;
  /** Writes the texts of the status strip. */
  writeStrip(strip: Strip): void;
  /** Colours the status strip across the sheet, which has at least so many columns. */
  colourStrip(colors: CellColors, columns: number): void;
}
