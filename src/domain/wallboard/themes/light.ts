import { type Theme, tileColors } from '../theme';

/** Where the tile is too strong for any red. */
const over = { background: '#ffffff', color: '#b3001b' };

/**
 * The colours the seed names: green free, orange on a call, yellow after-call work, red do not
 * disturb, grey offline; in shades on which text can be read.
 */
export const lightTheme: Theme = {
  tiles: {
    available: tileColors('#d8f3ec', '#00513d', '#b3001b'),
    ringing: { background: '#1a66d6', color: '#ffffff', over },
    in_call: tileColors('#ffb74d', '#3d2200', '#a30000'),
    after_call_work: tileColors('#fff59d', '#4a3f00', '#b3001b'),
    do_not_disturb: { background: '#c62828', color: '#ffffff', over },
    offline: tileColors('#eeeeee', '#595959', '#b3001b'),
    unknown: tileColors('#dfe5f2', '#2f3b52', '#b3001b'),
    idle: { background: '#e8eaf0', color: '#202b3c' },
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
