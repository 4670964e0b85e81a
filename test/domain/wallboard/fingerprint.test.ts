import fc from 'fast-check';
import {
  changedLayers,
  fingerprint,
  forgetCells,
  layerNames,
} from '../../../src/domain/wallboard/fingerprint';
import type { Grid } from '../../../src/domain/wallboard/grid';
import { padGrid } from '../../../src/domain/wallboard/pad-grid';
import { lightTheme } from '../../../src/domain/wallboard/themes/light';
import { aUser } from '../../builders/directory';
import { aKpiTile, kpiTiles } from '../../builders/kpi-tiles';
import { mappedAccount } from '../../builders/mapped-account';
import { oddAccount } from '../../builders/odd-account';
import { paint } from '../../builders/paint';
import { aSnapshot } from '../../builders/snapshot';

const grid = paint(oddAccount);
const changes = (before: Grid, after: Grid) =>
  changedLayers(fingerprint(before), fingerprint(after));

describe('changed layers', () => {
  test('are all of them when nothing is known', () =>
    expect(changedLayers(undefined, fingerprint(grid))).toEqual(layerNames));

  test('are none when the same is painted again', () =>
    expect(changes(grid, paint(oddAccount))).toEqual([]));

  test('are the values alone when a name changes', () => {
    const boards = ['Ana', 'Bea'].map((name) => paint(aSnapshot({ users: [aUser({ name })] })));
    expect(changes(boards[0] as Grid, boards[1] as Grid)).toEqual(['values']);
  });

  test('are colours and words when an agent gets busy', () => {
    const users = [aUser()];
    const busy = aSnapshot({ users, availabilities: { 1: 'in_call' } });
    expect(changes(paint(aSnapshot({ users })), paint(busy))).toEqual([
      'values',
      'backgrounds',
      'fontColors',
    ]);
  });

  test('are all layers of cells when the board shrinks, but not its notes and sizes', () => {
    const users = [aUser(), aUser({ id: 2, name: 'Ben' })];
    const [tall, small] = [users, [aUser()]].map((some) => paint(aSnapshot({ users: some })));
    const kept = layerNames.filter((name) => !changes(tall as Grid, small as Grid).includes(name));
    expect(kept).toEqual(['notes', 'columnWidths', 'fontSizes', 'rowHeights', 'frozenRows']);
  });

  test('are all of them but widths when a band of figures appears', () => {
    const [without, band] = [[], kpiTiles].map((kpis) => paint(oddAccount, { kpis }));
    const kept = layerNames.filter(
      (name) => !changes(without as Grid, band as Grid).includes(name),
    );
    expect(kept).toEqual(['columnWidths']);
  });

  test('are the sizes alone when the board goes to the wall', () => {
    const wall = paint(oddAccount, { settings: { boardSize: 'wall' } });
    expect(changes(grid, wall)).toEqual(['columnWidths', 'fontSizes', 'rowHeights']);
  });

  test.each(['dark', 'colourBlind'] as const)(
    'are colours and borders in the theme %s',
    (theme) => {
      const [light, other] = [{}, { theme }].map((settings) =>
        paint(aSnapshot(mappedAccount), { settings }),
      );
      const layers = changes(light as Grid, other as Grid);
      expect(layers).toEqual(expect.arrayContaining(['backgrounds', 'fontColors', 'borders']));
      expect(layers).toHaveLength(3);
    },
  );

  test('are the values alone when a figure changes', () => {
    const grids = ['412', '413'].map((value) => paint(oddAccount, { kpis: [aKpiTile({ value })] }));
    expect(changes(grids[0] as Grid, grids[1] as Grid)).toEqual(['values']);
  });

  test('are all but sizes when only those are still believed', () => {
    const print = fingerprint(grid);
    expect(changedLayers(forgetCells(print), print)).toEqual(
      layerNames.filter((name) => !/width|size|height|frozen/i.test(name)),
    );
  });

  test('tell any two texts of a cell apart', () => {
    const put = (value: string): Grid => ({ ...paint(aSnapshot()), values: [[value, 'x']] });
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(changes(put(one), put(other))).toEqual(one === other ? [] : ['values']);
      }),
    );
  });
});

describe('a padded grid', () => {
  const small = paint(aSnapshot());
  const padded = padGrid(small, { rows: 5, columns: 9 }, lightTheme);

  test('covers the earlier extent in every layer', () => {
    const { values, backgrounds, fontColors, fontWeights, alignments } = padded;
    for (const layer of [values, backgrounds, fontColors, fontWeights, alignments]) {
      expect(layer.map((row) => row.length)).toEqual([9, 9, 9, 9, 9]);
    }
    expect(padded.columnWidths).toEqual([184, 124, 12, 184, 124, 12, 184, 124, 12]);
  });

  test('is plain where there was nothing to paint', () => {
    expect(padded.values[4]).toEqual(Array(9).fill(''));
    expect(padded.backgrounds[0]?.slice(6)).toEqual(Array(3).fill(lightTheme.plain.background));
    expect(padded.values[0]?.slice(0, 6)).toEqual(small.values[0]);
  });

  test('wipes notes where the board before had its head', () => {
    const headRows = 5;
    expect(padGrid(small, { rows: 1, columns: 1, headRows }, lightTheme).headRows).toBe(headRows);
  });

  test('is the grid itself when it is large enough', () =>
    expect(padGrid(small, { rows: 1, columns: 1 }, lightTheme)).toBe(small));
});
