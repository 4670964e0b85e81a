import type { Theme, TileColors } from '../theme';

/** Red says nothing to whom this theme is for: white under dark letters does. */
const over = { background: '#ffffff', color: '#7a1f00' };

const colors = (background: string, color: string): TileColors => ({ background, color, over });

/**
 * Colours that differ for eyes without green, red or blue, and in brightness for eyes without any:
 * blue is good, orange is busy or late, brown is worst. After the palette of Okabe and Ito.
 *
 * @see https://jfly.uni-koeln.de/color/ — the palette (read 2026-11-21).
 */
export const colourBlindTheme: Theme = {
  tiles: {
    available: colors('#56b4e9', '#00131f'),
    ringing: colors('#003d66', '#ffffff'),
    in_call: colors('#c98200', '#1a1000'),
    after_call_work: colors('#f7ec8c', '#332d00'),
    do_not_disturb: colors('#963f00', '#ffffff'),
    offline: colors('#d0d0d0', '#333333'),
    unknown: colors('#8a6f86', '#000000'),
    idle: { background: '#eceff3', color: '#202b3c' },
    calm: { background: '#a9d6f2', color: '#00263d' },
    warning: { background: '#e69f00', color: '#1f1500' },
    overdue: { background: '#7a2e00', color: '#ffffff' },
  },
  kpis: {
    plain: { background: '#eceff3', color: '#202b3c' },
    met: { background: '#a9d6f2', color: '#00263d' },
    atRisk: { background: '#e69f00', color: '#1f1500' },
    missed: { background: '#7a2e00', color: '#ffffff' },
  },
  header: { background: '#00415f', color: '#ffffff' },
  subHeader: { background: '#dde8ee', color: '#1c3240' },
  plain: { background: '#ffffff', color: '#202124' },
  border: '#ffffff',
  marks: ['#00558f', '#d55e00', '#000000', '#00805d', '#b0568a', '#2c93cc'],
  strip: {
    calm: { background: '#f2f5f8', color: '#20303d' },
    notice: { background: '#f0dc6e', color: '#332b00' },
    alarm: { background: '#7a2e00', color: '#ffffff' },
  },
};
