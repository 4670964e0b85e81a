import { type CellColors, lightTheme } from '../../../src/domain/wallboard/theme';

/** @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const { tiles, strip, header, subHeader, plain } = lightTheme;
const named = (place: string, looks: object): [string, CellColors][] =>
  Object.entries(looks).map(([name, look]) => [`${place} ${name}`, look]);
const looks = [
  ...named('tile', tiles),
  ...named('strip', strip),
  ...named('cell', { header, subHeader, plain }),
];

test.each(looks)('%s can be read', (_, { color, background }) => {
  expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(background).toMatch(/^#[0-9a-f]{6}$/);
  expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
});

test('no two tiles look the same', () => {
  const pairs = Object.values(tiles).map(({ color, background }) => `${color} ${background}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('lines around tiles vanish on plain cells', () =>
  expect(lightTheme.border).toBe(plain.background));
