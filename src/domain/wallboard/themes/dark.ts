import { type Theme, tileColors } from '../theme';

/** For dim rooms: the same hues on a dark sheet, bright only where somebody has to act. */
export const darkTheme: Theme = {
  tiles: {
    available: tileColors('#0b4a34', '#d3fbea', '#ffb3ad'),
    ringing: tileColors('#7fd1ff', '#00243a', '#8f0015'),
    in_call: tileColors('#6e3f00', '#ffe9cc', '#ffb3ad'),
    after_call_work: tileColors('#a89a2e', '#1c1900', '#5f000b'),
    do_not_disturb: {
      background: '#b02a37',
      color: '#ffffff',
      over: { background: '#ffffff', color: '#b3001b' },
    },
    offline: tileColors('#262d33', '#a9b4be', '#ffb3ad'),
    unknown: tileColors('#33415f', '#d5dff5', '#ffb3ad'),
    idle: { background: '#2a333c', color: '#e8eaed' },
    calm: { background: '#14513a', color: '#d5f7e1' },
    warning: { background: '#ffca28', color: '#2b2000' },
    overdue: { background: '#d32626', color: '#ffffff' },
  },
  kpis: {
    plain: { background: '#2a333c', color: '#e8eaed' },
    met: { background: '#14513a', color: '#d5f7e1' },
    atRisk: { background: '#ffca28', color: '#2b2000' },
    missed: { background: '#d32626', color: '#ffffff' },
  },
  header: { background: '#00513d', color: '#ffffff' },
  subHeader: { background: '#1d2a27', color: '#c9ded7' },
  plain: { background: '#121619', color: '#e8eaed' },
  border: '#121619',
  marks: ['#6aa9ff', '#ff7ab8', '#ffffff', '#37d0e0', '#c98bff', '#d8c94a'],
  strip: {
    calm: { background: '#1d262d', color: '#cfd8df' },
    notice: { background: '#4a3d00', color: '#ffe694' },
    alarm: { background: '#c62828', color: '#ffffff' },
  },
};
