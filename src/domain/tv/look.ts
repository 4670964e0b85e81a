import type { TileStyle } from '../wallboard/board';
import type { KpiTone } from '../wallboard/kpi-tile';
import type { CellColors, Theme } from '../wallboard/theme';
import { colourBlindTheme } from '../wallboard/themes/colour-blind';
import { lightTheme } from '../wallboard/themes/light';
import type { TvTheme } from './opening';

/** Colours of the TV page. Text on every pair has a contrast of 4.5 or more (WCAG AA). */
export interface TvLook {
  readonly page: CellColors;
  /** What matters less, on the page itself. */
  readonly quiet: CellColors;
  readonly header: CellColors;
  /** The band of the queue. */
  readonly band: CellColors;
  /** A letter of a waiting caller. */
  readonly mark: CellColors;
  readonly notice: CellColors;
  readonly alarm: CellColors;
  readonly tiles: Readonly<Record<TileStyle, CellColors>>;
  /** Figures, by how they stand to their targets. */
  readonly kpis: Readonly<Record<KpiTone, CellColors>>;
}

const pair = (background: string, color: string): CellColors => ({ background, color });

const dark: TvLook = {
  page: pair('#0e1216', '#eef1f4'),
  quiet: pair('#0e1216', '#a9b4be'),
  header: pair('#1d2a33', '#eef1f4'),
  band: pair('#1d2a33', '#eef1f4'),
  mark: pair('#eef1f4', '#0e1216'),
  notice: pair('#3d3200', '#ffe694'),
  alarm: pair('#c62828', '#ffffff'),
  tiles: {
    available: pair('#0c4a36', '#d3fbea'),
    ringing: pair('#1565c0', '#ffffff'),
    in_call: pair('#6b3d00', '#ffe3bd'),
    after_call_work: pair('#4d4500', '#fff6ad'),
    do_not_disturb: pair('#6d1620', '#ffd9dc'),
    offline: pair('#1f262c', '#a9b4be'),
    unknown: pair('#27324d', '#d5dff5'),
    idle: pair('#232a31', '#d3dae0'),
    calm: pair('#10402a', '#d5f7e1'),
    warning: pair('#ffca28', '#2b2000'),
    overdue: pair('#d32626', '#ffffff'),
  },
  kpis: {
    plain: pair('#1d2a33', '#eef1f4'),
    met: pair('#10402a', '#d5f7e1'),
    atRisk: pair('#ffca28', '#2b2000'),
    missed: pair('#d32626', '#ffffff'),
  },
};

/** The colours of the sheet's board, on a page as bright as the sheet. */
const asOnTheBoard = (theme: Theme): TvLook => ({
  page: theme.plain,
  quiet: pair(theme.plain.background, '#5f6368'),
  header: theme.header,
  band: theme.subHeader,
  mark: pair('#202124', '#ffffff'),
  notice: theme.strip.notice,
  alarm: theme.strip.alarm,
  tiles: theme.tiles,
  kpis: theme.kpis,
});

/** The colours of each theme. */
export const tvLooks: Readonly<Record<TvTheme, TvLook>> = {
  dark,
  light: asOnTheBoard(lightTheme),
  'colour-blind': asOnTheBoard(colourBlindTheme),
};
