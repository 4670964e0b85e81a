import type { TileStyle } from './board';
import type { KpiTone } from './kpi-tile';

/** Colours of a cell, as `#rrggbb`. */
export interface CellColors {
  readonly background: string;
  readonly color: string;
}

/** Colours of a tile's cells, and of those that say its agent is slow to answer. */
export interface TileColors extends CellColors {
  /** A red that can be read; where the tile is red itself, on another background. */
  readonly slow?: CellColors;
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

function tile(background: string, color: string, slow: string): TileColors {
  return { background, color, slow: { background, color: slow } };
}

/**
 * The colours the seed names: green free, orange on a call, yellow after-call work, red do not
 * disturb, grey offline; in shades on which text can be read.
 */
export const lightTheme: Theme = {
  tiles: {
    available: tile('#d8f3ec', '#00513d', '#b3001b'),
    in_call: tile('#ffb74d', '#3d2200', '#a30000'),
    after_call_work: tile('#fff59d', '#4a3f00', '#b3001b'),
    do_not_disturb: {
      background: '#c62828',
      color: '#ffffff',
      slow: { background: '#ffffff', color: '#b3001b' },
    },
    offline: tile('#eeeeee', '#595959', '#b3001b'),
    unknown: tile('#dfe5f2', '#2f3b52', '#b3001b'),
    calm: { background: '#c8ecd4', color: '#0b4a24' },
    warning: { background: '#ffd54f', color: '#3f2d00' },
    overdue: { background: '#9f1d1d', color: '#ffffff' },
  },
  kpis: {
    plain: { background: '#e8eaf0', color: '#202b3c' },
    met: { background: '#c8ecd4', color: '#0b4a24' },
    atRisk: { background: '#ffd54f', color: '#3f2d00' },
    missed: { background: '#9f1d1d', color: '#ffffff' },
  },
  header: { background: '#006b51', color: '#ffffff' },
  subHeader: { background: '#e0ebe7', color: '#1f3a32' },
  plain: { background: '#ffffff', color: '#202124' },
  border: '#ffffff',
  marks: ['#0b57d0', '#c2185b', '#202124', '#0097a7', '#8e24aa', '#827717'],
  strip: {
    calm: { background: '#f1f6f4', color: '#1f3a32' },
    notice: { background: '#fff3cd', color: '#4d3b00' },
    alarm: { background: '#8c1d18', color: '#ffffff' },
  },
};
