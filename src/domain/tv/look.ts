import type { TileStyle } from '../wallboard/board';
import type { CellColors } from '../wallboard/theme';
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
    calm: pair('#10402a', '#d5f7e1'),
    warning: pair('#ffca28', '#2b2000'),
    overdue: pair('#d32626', '#ffffff'),
  },
};

const { tiles, header, subHeader, plain, strip } = lightTheme;

const light: TvLook = {
  page: plain,
  quiet: pair(plain.background, '#5f6368'),
  header,
  band: subHeader,
  mark: pair('#202124', '#ffffff'),
  notice: strip.notice,
  alarm: strip.alarm,
  tiles,
};

/** The colours of each theme. */
export const tvLooks: Readonly<Record<TvTheme, TvLook>> = { dark, light };
