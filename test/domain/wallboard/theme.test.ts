import { en } from '../../../src/domain/texts/en';
import type { CellColors, Theme } from '../../../src/domain/wallboard/theme';
import { lightTheme } from '../../../src/domain/wallboard/themes/light';
import { themes } from '../../../src/domain/wallboard/themes/themes';
import { contrast, luminance } from '../../builders/contrast';
import { mappedAccount } from '../../builders/mapped-account';
import { paint } from '../../builders/paint';
import { aSnapshot } from '../../builders/snapshot';
import { difference, lightness, visions } from '../../builders/vision';

const { light, dark, colourBlind } = themes;
const every = Object.entries(themes);

const named = (place: string, looks: object): [string, CellColors][] =>
  Object.entries(looks).map(([name, look]) => [`${place} ${name}`, look]);

const overLimit = ({ tiles }: Theme): [string, CellColors][] =>
  Object.entries(tiles).flatMap(([name, look]): [string, CellColors][] =>
    look.over ? [[`over the limit on ${name}`, look.over]] : [],
  );

const looksOf = (theme: Theme): [string, CellColors][] => [
  ...overLimit(theme),
  ...named('tile', theme.tiles),
  ...named('figure', theme.kpis),
  ...named('strip', theme.strip),
  ...named('cell', { header: theme.header, subHeader: theme.subHeader, plain: theme.plain }),
];

const looks = every.flatMap(([name, theme]) =>
  looksOf(theme).map(([place, colors]): [string, string, CellColors] => [name, place, colors]),
);

test.each(looks)('in the theme %s, %s can be read', (_theme, _place, { color, background }) => {
  expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(background).toMatch(/^#[0-9a-f]{6}$/);
  expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
});

describe.each(every)('in the theme %s', (_name, theme) => {
  test('no two tiles look the same', () => {
    const pairs = Object.values(theme.tiles).map(({ color, background }) => color + background);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('lines around tiles vanish on plain cells', () =>
    expect(theme.border).toBe(theme.plain.background));

  test('what is over its limit differs from the rest of the tile, on all seven of agents', () => {
    expect(overLimit(theme)).toHaveLength(7);
    for (const { color, background, over } of Object.values(theme.tiles)) {
      if (over) expect(`${over.color} ${over.background}`).not.toBe(`${color} ${background}`);
    }
  });

  test('six colours of marks, each seen on plain cells and unlike the others', () => {
    expect(new Set(theme.marks).size).toBe(6);
    // 3:1 is what WCAG asks of lines; the letter decides all the same
    for (const color of theme.marks) {
      expect(contrast(color, theme.plain.background)).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([
  ['light', light],
  ['dark', dark],
])('in the theme %s, what is over its limit is red on every tile', (_name, theme) => {
  for (const [, { color }] of overLimit(theme)) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(color.slice(at, at + 2), 16),
    );
    expect(Math.min(red - green, red - blue)).toBeGreaterThan(70);
  }
});

test('the dark sheet is dark, and bright where somebody has to act', () => {
  for (const { background } of [dark.plain, dark.header, dark.strip.calm, dark.tiles.available]) {
    expect(luminance(background)).toBeLessThan(0.08);
  }
  expect(luminance(dark.tiles.warning.background)).toBeGreaterThan(0.5);
});

const { idle, calm, warning, overdue, ...agents } = colourBlind.tiles;
/** What has to be told apart where it stands: agents among each other, callers, figures, strips. */
const families: [string, Readonly<Record<string, CellColors>>][] = [
  ['agents', agents],
  ['callers and numbers', { idle, calm, warning, overdue }],
  ['figures', colourBlind.kpis],
  ['strips', colourBlind.strip],
];

/** How far the two of some colours are apart that are nearest to each other. */
function nearest(colors: readonly string[], apart: (one: string, other: string) => number): number {
  const pairs = colors.flatMap((one, index) =>
    colors.slice(index + 1).map((other) => apart(one, other)),
  );
  return Math.min(...pairs);
}

describe.each(families)('for colour-blind eyes, %s', (_name, family) => {
  const colors = Object.values(family).map(({ background }) => background);

  test.each(visions)('differ with %s vision', (vision) => {
    // 2 is just seen; tiles lie side by side, so that 15 is plain to see
    expect(nearest(colors, (one, other) => difference(one, other, vision))).toBeGreaterThan(15);
  });

  test('differ in greyscale', () => {
    const apart = nearest(colors, (one, other) => Math.abs(lightness(one) - lightness(other)));
    expect(apart).toBeGreaterThan(8);
  });
});

test.each(visions)('the borders of callers differ with %s vision', (vision) => {
  const apart = nearest(colourBlind.marks, (one, other) => difference(one, other, vision));
  expect(apart).toBeGreaterThan(15);
});

describe('in greyscale', () => {
  const { tiles } = lightTheme;
  const say = en.board;
  const states = [...Object.values(say.availability), say.ringing, say.noAvailability];

  test('each state has a sign and a word of its own', () => {
    expect(new Set(states.map(({ symbol }) => symbol)).size).toBe(states.length);
    expect(new Set(states.map(({ word }) => word)).size).toBe(states.length);
    expect(say.unknownAvailability.word(say.plainWord('on_mobile'))).toBe('? on mobile');
  });

  test('each band of waiting has a sign and a word of its own', () =>
    expect(Object.values(say.waitBand)).toEqual(['', '! warning', '!! overdue']));

  test('callers of different bands, and free, talking and do-not-disturb agents, differ in brightness', () => {
    const brightness = (style: keyof typeof tiles) => luminance(tiles[style].background);
    const pairs = [
      ['calm', 'overdue'],
      ['warning', 'overdue'],
      ['available', 'in_call'],
      ['available', 'ringing'],
      ['available', 'do_not_disturb'],
      ['in_call', 'do_not_disturb'],
      ['offline', 'do_not_disturb'],
    ] as const;
    for (const [one, other] of pairs) {
      expect(Math.abs(brightness(one) - brightness(other))).toBeGreaterThan(0.15);
    }
  });

  test('a slow agent is told by a sign and by weight', () => {
    const slowGrid = paint(aSnapshot(mappedAccount), { settings: { answerTargetSeconds: 20 } });
    const figures = slowGrid.values.flat().filter((value) => value.includes('ASA'));
    expect(figures.filter((figure) => figure.startsWith('▲'))).toEqual(['▲ ASA 20.5 s']);
    const bold = slowGrid.positions.filter(
      ({ row, column }) => slowGrid.fontWeights[row - slowGrid.firstRow]?.[column - 1] === 'bold',
    );
    expect(bold.map(({ userId }) => userId)).toEqual([4]);
  });
});
