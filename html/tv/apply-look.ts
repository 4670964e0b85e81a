import { tvLooks } from '../../src/domain/tv/look';
import type { TvTheme } from '../../src/domain/tv/opening';

/** Gives the style sheet the colours of a theme, as `--<place>` and `--on-<place>`. */
export function applyLook(theme: TvTheme): void {
  const { tiles, ...places } = tvLooks[theme];
  const { style } = document.documentElement;
  style.colorScheme = theme;
  for (const [place, { background, color }] of Object.entries({ ...places, ...tiles })) {
    const name = place.replace(/_/g, '-');
    style.setProperty(`--${name}`, background);
    style.setProperty(`--on-${name}`, color);
  }
}
