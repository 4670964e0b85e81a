import fc from 'fast-check';
import { findSelectedUsers } from '../../../src/domain/selection/find-selected';
import { readPositions } from '../../../src/domain/selection/read-positions';
import { usersAt } from '../../../src/domain/selection/users-at';
import type { CellRange } from '../../../src/domain/wallboard/grid';
import { aTeam, aUser } from '../../builders/directory';
import { aKpiTile } from '../../builders/kpi-tiles';
import { paint } from '../../builders/paint';
import { aSnapshot } from '../../builders/snapshot';

/** Queue in A:B; Blue in D:E with users 1, 2, 3 from row 5 on; Red in G:H with users 4, 1. */
const users = [1, 2, 3, 4].map((id) => aUser({ id, name: `User ${id}` }));
const teams = [
  aTeam({ id: 10, name: 'Blue', userIds: [1, 2, 3] }),
  aTeam({ id: 11, name: 'Red', userIds: [4, 1] }),
];
const { positions } = paint(aSnapshot({ users, teams }));
const height = positions[0]?.rows ?? 0;

/** `[row, column, rows, columns]`, as far as they are not 1. */
const range = ([row, column, rows = 1, columns = 1]: readonly number[]): CellRange => ({
  row: row ?? 1,
  column: column ?? 1,
  rows,
  columns,
});

describe('a selection means', () => {
  const tall = 5 + 3 * height;

  it.each<[string, number[][], number[]]>([
    ['the agent whose name it is on', [[5, 4]], [1]],
    ['the agent, on any line and column of the tile', [[5 + height - 1, 5]], [1]],
    ['the agent below', [[5 + height, 4]], [2]],
    ['all agents a dragged range touches', [[5 + height - 1, 4, 2, 2]], [1, 2]],
    [
      'agents of separate pieces, each once',
      [
        [5, 4],
        [5 + 2 * height, 5],
        [6, 4],
      ],
      [1, 3],
    ],
    ['agents of two teams, from the left', [[5, 1, 1, 8]], [1]],
    ['an agent once who stands in two teams', [[5, 4, height * 2, 6]], [1, 2, 4]],
    ['the whole team under its name', [[3, 4]], [1, 2, 3]],
    ['the whole team under its figures', [[4, 5]], [1, 2, 3]],
    [
      'two teams under their names',
      [
        [3, 4],
        [3, 7],
      ],
      [1, 2, 3, 4],
    ],
    ['a team whose column is selected', [[1, 4, 1000, 1]], [1, 2, 3]],
    ['everybody, when everything is selected', [[1, 1, 1000, 26]], [1, 2, 3, 4]],
    ['nobody in the gutter beside a tile', [[5, 6]], []],
    ['nobody in the gutter beside a header', [[3, 6]], []],
    ['nobody in the queue', [[5, 1]], []],
    ['nobody in the head of the queue', [[3, 2]], []],
    ['nobody in the status strip', [[2, 4]], []],
    ['nobody below the last tile', [[tall, 4]], []],
    ['nobody without a selection', [], []],
  ])('%s', (_, ranges, wanted) => {
    const found = usersAt(positions, ranges.map(range));
    expect([...found].sort()).toEqual(wanted);
  });

  it.each<[string, number[], number[]]>([
    ['nobody among the figures above the board', [3, 4, 3, 2], []],
    ['the whole team under its name below the figures', [6, 4], [1, 2, 3]],
    ['the agent below figures and header', [8, 4], [1]],
  ])('%s', (_, selected, wanted) => {
    const below = paint(aSnapshot({ users, teams }), { kpis: [aKpiTile()] }).positions;
    expect(usersAt(below, [range(selected)])).toEqual(wanted);
  });

  it('agents in the order in which they stand', () => {
    expect(
      usersAt(positions, [range([5 + height, 7]), range([5 + height, 4]), range([5, 4])]),
    ).toEqual([1, 2, 4]);
  });
});

test('each cell of a tile, and only those, finds its user alone', () => {
  const cell = fc.record({
    row: fc.integer({ min: 5, max: 5 + 4 * height }),
    column: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(cell, ({ row, column }) => {
      const covers = (tile: CellRange): boolean =>
        row >= tile.row &&
        row < tile.row + tile.rows &&
        column >= tile.column &&
        column < tile.column + tile.columns;
      const expected = positions.filter(covers).map(({ userId }) => userId);
      expect(usersAt(positions, [range([row, column])])).toEqual(expected);
    }),
  );
});

test('rows of UserSelection are read back; spoiled ones are skipped', () => {
  expect(
    readPositions([
      [5, 4, 4, 2, '456'],
      ['9', '4', '4', '2', 457],
      ['', '', '', '', ''],
      [5, 4, 4, 2, 'Ana'],
      [5, 4],
    ]),
  ).toEqual([
    { row: 5, column: 4, rows: 4, columns: 2, userId: 456 },
    { row: 9, column: 4, rows: 4, columns: 2, userId: 457 },
  ]);
});

describe('why nobody is selected', () => {
  const here = { sheet: 'Activity Tracker', isBoard: true, ranges: [range([5, 1])] };
  it.each([
    ['another sheet', { ...here, sheet: 'Calls', isBoard: false }, 'The sheet "Calls" shows no'],
    ['no agent', here, 'What is selected is no agent.'],
  ])('%s', (_, selected, sentence) => {
    const found = findSelectedUsers(selected, positions);
    expect(found).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining(sentence) },
    });
  });

  it('a board that was never drawn', () => {
    expect(findSelectedUsers(here, [])).toMatchObject({
      ok: false,
      problem: { whatToDo: expect.stringContaining('Refresh now') },
    });
  });
});
