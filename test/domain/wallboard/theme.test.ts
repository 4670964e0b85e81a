import { en } from '../../../src/domain/texts/en';
import { type CellColors, lightTheme } from '../../../src/domain/wallboard/theme';
import { contrast, luminance } from '../../builders/contrast';
import { mappedAccount } from '../../builders/mapped-account';
import { paint } from '../../builders/paint';
import { aSnapshot } from '../../builders/snapshot';

const { tiles, kpis, strip, header, subHeader, plain } = lightTheme;
const named = (place: string, looks: object): [string, CellColors][] =>
  Object.entries(looks).map(([name, look]) => [`${place} ${name}`, look]);
const slow = Object.entries(tiles).flatMap(([name, look]): [string, CellColors][] =>
  'slow' in look && look.slow ? [[`slow agent who is ${name}`, look.slow]] : [],
);
const looks = [
  ...slow,
  ...named('tile', tiles),
  ...named('figure', kpis),
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

test('a slow agent’s name is red whatever they are doing', () => {
  expect(slow).toHaveLength(6);
  for (const [, { color }] of slow) expect(color).toMatch(/^#[a-f][0-9a-f]0{2}[01][0-9a-f]$/);
});

test('six colours of marks, each seen on plain cells and unlike the others', () => {
  const { marks } = lightTheme;
  expect(new Set(marks).size).toBe(6);
  // 3:1 is what WCAG asks of lines; the letter decides all the same
  for (const color of marks) expect(contrast(color, plain.background)).toBeGreaterThanOrEqual(3);
});

describe('in greyscale', () => {
  const say = en.board;
  const states = [...Object.values(say.availability), say.noAvailability];

  test('each state has a sign and a word of its own', () => {
    expect(new Set(states.map(({ symbol }) => symbol)).size).toBe(states.length);
    expect(new Set(states.map(({ word }) => word)).size).toBe(states.length);
    expect(say.unknownAvailability.word('on_mobile')).toContain('on_mobile');
  });

  test('each band of waiting has a sign and a word of its own', () =>
    expect(Object.values(say.waitBand)).toEqual(['', '! warning', '!! overdue']));

  test('callers of different bands, and free, talking and do-not-disturb agents, differ in brightness', () => {
    const brightness = (style: keyof typeof tiles) => luminance(tiles[style].background);
    const pairs = [
      ['calm', 'overdue'],
      ['warning', 'overdue'],
      ['available', 'in_call'],
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
