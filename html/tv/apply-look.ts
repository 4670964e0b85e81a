import { tvLooks } from '../../src/domain/tv/look';
import type { TvTheme } from '../../src/domain/tv/opening';

/** Gives the style sheet the colours of a theme, as `--<place>` and `--on-<place>`. */
export function applyLook(theme: TvTheme): void {
  const { tiles, kpis, ...places } = tvLooks[theme];
  const figures = Object.entries(kpis).map(([tone, look]) => [`kpi-${tone}`, look] as const);
  const { style } = document.documentElement;
  style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  for (const [place, { background, color }] of [
    ...Object.entries({ ...places, ...tiles }),
    ...figures,
  ]) {
    const name = place.replace(/_/g, '-');
    style.setProperty(`--${name}`, background);
    style.setProperty(`--on-${name}`, color);
  }
}
