import type { TileStyle } from './board';
import type { KpiTone } from './kpi-tile';

/** Colours of a cell, as `#rrggbb`. */
export interface CellColors {
  readonly background: string;
  readonly color: string;
}

/** Colours of a tile's cells, and of those that say something is over its limit. */
export interface TileColors extends CellColors {
  /** A red that can be read; where no red can, on another background. */
  readonly over?: CellColors;
}

/** All colours of a board. Text on every pair has a contrast of 4.5 or more (WCAG AA). */
export interface Theme {
  readonly tiles: Readonly<Record<TileStyle, TileColors>>;
  /** Figures above the blocks, by how they stand to their targets. */
  readonly kpis: Readonly<Record<KpiTone, CellColors>>;
  readonly header: CellColors;
  readonly subHeader: CellColors;
  /** Cells that belong to no tile. */
  readonly plain: CellColors;
  /** Lines around tiles; the plain background makes those of tiles that are gone disappear. */
  readonly border: string;
  /** Lines around waiting callers and the agents who can answer them, in the order of the marks. */
  readonly marks: readonly string[];
  readonly strip: Readonly<Record<'calm' | 'notice' | 'alarm', CellColors>>;
}

/** Colours of a tile whose texts over a limit are of another colour, on the same background. */
export const tileColors = (background: string, color: string, over: string): TileColors => ({
  background,
  color,
  over: { background, color: over },
});
