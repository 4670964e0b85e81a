import type { CellColors } from '../wallboard/theme';

/** From no calls to the longest waits: one hue, so that everybody can tell the steps apart. Contrast 4.5 or more. */
export const heatColors: readonly CellColors[] = [
  { background: '#ffffff', color: '#5f6368' },
  { background: '#fff3e0', color: '#000000' },
  { background: '#ffd9a0', color: '#000000' },
  { background: '#ffb054', color: '#000000' },
  { background: '#e67700', color: '#000000' },
  { background: '#8f3a00', color: '#ffffff' },
];
