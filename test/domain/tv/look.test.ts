import { tvLooks } from '../../../src/domain/tv/look';
import { contrast, luminance } from '../../builders/contrast';

const themes = Object.entries(tvLooks);
const looks = themes.flatMap(([theme, { tiles, kpis, ...places }]) =>
  Object.entries({ ...places, ...tiles, ...kpis }).map(
    ([place, look]) => [theme, place, look] as const,
  ),
);

test.each(looks)('%s: %s can be read', (_, __, { color, background }) => {
  expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(background).toMatch(/^#[0-9a-f]{6}$/);
  expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('%s: no two tiles look the same', (_, { tiles }) =>
  expect(new Set(Object.values(tiles).map(({ background }) => background)).size).toBe(
    Object.keys(tiles).length,
  ),
);

test.each(themes)('%s: what is quiet stands on the page', (_, { quiet, page }) =>
  expect(quiet.background).toBe(page.background),
);

test.each(themes)(
  '%s: in greyscale, too, an overdue caller is unlike a calm and a warned one',
  (_, { tiles }) => {
    const brightness = (band: 'calm' | 'warning' | 'overdue') => luminance(tiles[band].background);
    expect(Math.abs(brightness('overdue') - brightness('warning'))).toBeGreaterThan(0.15);
    expect(Math.abs(brightness('overdue') - brightness('calm'))).toBeGreaterThan(0.1);
  },
);
