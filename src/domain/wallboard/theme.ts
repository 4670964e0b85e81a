import type { TileStyle } from './board';

/** Colours of a cell, as `#rrggbb`. */
export interface CellColors {
  readonly background: string;
  readonly color: string;
}

/** All colours of a board. Text on every pair has a contrast of 4.5 or more (WCAG AA). */
export interface Theme {
  readonly tiles: Readonly<Record<TileStyle, CellColors>>;
  readonly header: CellColors;
  readonly subHeader: CellColors;
  /** Cells that belong to no tile. */
  readonly plain: CellColors;
  /** Lines around tiles; the plain background makes those of tiles that are gone disappear. */
  readonly border: string;
  readonly strip: Readonly<Record<'calm' | 'notice' | 'alarm', CellColors>>;
}

/**
 * The colours the seed names: green free, orange on a call, yellow after-call work, red do not
 * disturb, grey offline; in shades on which text can be read.
 */
export const lightTheme: Theme = {
  tiles: {
    available: { background: '#d8f3ec', color: '#00513d' },
    in_call: { background: '#ffb74d', color: '#3d2200' },
    after_call_work: { background: '#fff59d', color: '#4a3f00' },
    do_not_disturb: { background: '#c62828', color: '#ffffff' },
    offline: { background: '#eeeeee', color: '#595959' },
    unknown: { background: '#dfe5f2', color: '#2f3b52' },
    calm: { background: '#c8ecd4', color: '#0b4a24' },
    warning: { background: '#ffd54f', color: '#3f2d00' },
    overdue: { background: '#9f1d1d', color: '#ffffff' },
  },
  header: { background: '#006b51', color: '#ffffff' },
  subHeader: { background: '#e0ebe7', color: '#1f3a32' },
  plain: { background: '#ffffff', color: '#202124' },
  border: '#ffffff',
  strip: {
    calm: { background: '#f1f6f4', color: '#1f3a32' },
    notice: { background: '#fff3cd', color: '#4d3b00' },
    alarm: { background: '#8c1d18', color: '#ffffff' },
  },
};
