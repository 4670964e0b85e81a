import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { assignmentsOf } from '../../../src/domain/groups/assignments';
import { markLetters } from '../../../src/domain/queue/marks';
import { isWaiting, listWaitingCalls } from '../../../src/domain/queue/waiting-calls';
import type { Settings, ThemeName } from '../../../src/domain/settings/settings';
import type { Snapshot } from '../../../src/domain/snapshot';
import type { Team } from '../../../src/domain/teams/team';
import type { User } from '../../../src/domain/users/user';
import { describeBoard } from '../../../src/domain/wallboard/describe-board';
import type { CellRange, Grid } from '../../../src/domain/wallboard/grid';
import type { KpiTile } from '../../../src/domain/wallboard/kpi-tile';
import { themes } from '../../../src/domain/wallboard/themes/themes';
import { aCall } from '../../builders/calls';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { aKpiTile } from '../../builders/kpi-tiles';
import { now } from '../../builders/now';
import { paint } from '../../builders/paint';
import { ringing } from '../../builders/ringing';
import { aSnapshot, someSettings } from '../../builders/snapshot';

/** What makes a cell a formula, or breaks its line. */
const dangerous = /^[=+\-@']|[\p{Cc}\u2028\u2029]/u;

/** Text as somebody outside may choose it. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\n='), fc.string())
    .map((parts) => parts.join('')),
);
const optionalName = fc.option(name, { nil: undefined });
const userId = fc.integer({ min: 1, max: 12 });
const reference = fc.option(fc.record({ id: userId, name }), { nil: undefined });

const call = (id: number): fc.Arbitrary<Call> =>
  fc
    .record({
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
      status: fc.constantFrom('initial' as const, 'answered' as const),
      startedAt: fc.integer({ min: now - 2000, max: now + 5 }),
      answeredAt: fc.option(fc.integer({ min: now - 2000, max: now }), { nil: undefined }),
      externalDigits: optionalName,
      contactName: optionalName,
      number: reference,
      user: reference,
      rings: fc.option(fc.uniqueArray(userId, { maxLength: 4 }), { nil: undefined }),
    })
    .map(({ rings, ...facts }) =>
      aCall({ id, ...facts, ...(rings && { trail: ringing(rings, rings.slice(2)) }) }),
    );

const team = (id: number): fc.Arbitrary<Team> =>
  fc
    .record({ name, userIds: fc.array(userId, { maxLength: 8 }) })
    .map((facts) => aTeam({ id, ...facts }));

const user = (id: number): fc.Arbitrary<User> =>
  fc
    .record({ name, numberIds: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }) })
    .map((facts) => aUser({ id, ...facts }));

const boardSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  groupBy: fc.constantFrom('team' as const, 'number' as const, 'group' as const),
  sortBy: fc.constantFrom('name' as const, 'status' as const, 'load' as const),
  hideOffline: fc.boolean(),
  numberBlock: fc.boolean(),
  answerTargetSeconds: fc.constantFrom(0, 20),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'colourBlind' as const),
  boardSize: fc.constantFrom('laptop' as const, 'wall' as const),
  teamFilter: fc.subarray([1, 2, 3, 'withoutTeam'] as const),
});

const several = <T>(make: (id: number) => fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(index + 1))));

const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    users: several(user, 9),
    agentGroups: fc.array(
      fc.record({
        email: fc.constantFrom('user1@example.com', 'USER2@example.com', 'x', ''),
        group: name,
      }),
      { maxLength: 6 },
    ),
    numbers: fc.constant([1, 2, 3, 4].map((id) => aNumber({ id }))),
    teams: several(team, 4),
    calls: several(call, 12),
    availabilities: fc.dictionary(
      userId.map(String),
      fc.oneof(optionalName, fc.constantFrom('available', 'in_call', 'offline', 'do_not_disturb')),
    ),
  })
  .map(aSnapshot);

const figures: fc.Arbitrary<readonly KpiTile[]> = fc.array(
  fc.record({
    label: name.map((text) => `▌ ${text}`),
    value: fc.constantFrom('83.0 %', '0:31', '–'),
    target: fc.constantFrom('', '✔ at least 80 %'),
    detail: fc.constantFrom('', 'n 412 · today'),
    note: fc.constantFrom('', 'Answered ÷ offered.'),
    tone: fc.constantFrom('plain' as const, 'met' as const, 'atRisk' as const, 'missed' as const),
  }),
  { maxLength: 8 },
);

/** Holds for the grids of any snapshots, whatever the settings and the figures above. */
const law = (check: (grid: Grid, snapshot: Snapshot, theme: ThemeName) => void) =>
  fc.assert(
    fc.property(snapshots, boardSettings, figures, (snapshot, settings, kpis) =>
      check(paint(snapshot, { settings, kpis }), snapshot, settings.theme ?? 'light'),
    ),
    { numRuns: 150 },
  );

/** Holds while everybody is shown, by team. */
const lawOfTeams = (check: (grid: Grid, snapshot: Snapshot) => void) =>
  fc.assert(
    fc.property(snapshots, (snapshot) => check(paint(snapshot), snapshot)),
    { numRuns: 100 },
  );

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

test('every waiting inbound call is drawn exactly once, longest first, and no outbound one', () => {
  fc.assert(
    fc.property(several(call, 12), (calls) => {
      // digits name the call, so that a drawn tile can be traced
      const traced = calls.map((one) => ({ ...one, externalDigits: `no ${one.id}` }));
      const expected = traced
        .filter(({ direction, status }) => direction === 'inbound' && status === 'initial')
        .sort((a, b) => a.startedAt - b.startedAt || a.id - b.id)
        .map(({ id }) => `☎ no ${id}`);
      const [queue, ...others] = describeBoard(aSnapshot({ calls: traced }), someSettings()).blocks;
      expect(queue?.tiles.map(({ lines }) => lines[0]?.left)).toEqual(expected);
      expect(JSON.stringify(others)).not.toContain('☎');

      const drawn = paint(aSnapshot({ calls: traced })).values.flat();
      expect(drawn.filter((value) => value.startsWith('☎'))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('no two tiles share a cell, and all lie inside the grid', () =>
  law((grid) => {
    const tiles = grid.borders.flatMap(({ ranges }) => ranges);
    const overlapping = tiles.filter((tile, index) =>
      tiles.slice(index + 1).some((other) => overlap(tile, other)),
    );
    expect(overlapping).toEqual([]);
    expect(tiles.filter((tile) => !liesBelowHeaders(tile, grid))).toEqual([]);
  }));

const liesBelowHeaders = ({ row, column, rows, columns }: CellRange, grid: Grid): boolean =>
  row >= grid.firstRow + grid.headRows &&
  row + rows <= grid.firstRow + grid.rows &&
  column + columns <= grid.columns + 1;

test('figures lie above the headers, each above a block of its own, and stay in sight', () =>
  law((grid) => {
    const { figures: cells } = grid.fontSizes;
    expect(cells.map(({ column }) => column)).toEqual(cells.map((_, index) => 1 + 3 * index));
    expect(cells.filter(({ row }) => row !== grid.firstRow + 1)).toEqual([]);
    expect(grid.headRows).toBe(cells.length > 0 ? 5 : 2);
    expect(grid.frozenRows).toBe(grid.firstRow - 1 + grid.headRows);
    expect(grid.rowHeights.head).toHaveLength(grid.frozenRows);
    expect(grid.notes.filter(({ row }) => row > grid.frozenRows)).toEqual([]);
  }));

test('figures above move tiles down and change nothing else of them', () =>
  fc.assert(
    fc.property(snapshots, boardSettings, (snapshot, settings) => {
      const places = [[], [aKpiTile()]].map(
        (kpis) => paint(snapshot, { settings, kpis }).positions,
      );
      const moved = places[0]?.map((position) => ({ ...position, row: position.row + 3 }));
      expect(places[1]).toEqual(moved);
    }),
    { numRuns: 100 },
  ));

test('everyone has a tile, one in each of their teams, and it is where its position says', () =>
  lawOfTeams((grid, { directory, availabilities }) => {
    const people = [...new Set([...directory.users.map(({ id }) => id), ...availabilities.keys()])];
    const teams = (id: number) => directory.teams.filter(({ userIds }) => userIds.includes(id));
    const expected = people.flatMap((id) => Array(Math.max(1, teams(id).length)).fill(id));
    const drawn = grid.positions.map((position) => position.userId);
    expect(drawn.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    const names = grid.positions.map(
      ({ row, column }) => grid.values[row - grid.firstRow]?.[column - 1] ?? 'nothing',
    );
    expect(names.filter((name) => !/^[●◉▶◆■○?] /.test(name))).toEqual([]);
  }));

test('every layer has a value for every cell', () =>
  law((grid) => {
    const { values, backgrounds, fontColors, fontWeights, alignments } = grid;
    const layers = [values, backgrounds, fontColors, fontWeights, alignments];
    expect(layers.map((layer) => layer.length)).toEqual(Array(5).fill(grid.rows));
    const widths = layers.flatMap((layer) => layer.map((row) => row.length));
    expect(widths.filter((width) => width !== grid.columns)).toEqual([]);
    expect(layers.flat(2)).not.toContain(undefined);
    expect(grid.columnWidths).toHaveLength(grid.columns);
  }));

test('no text from outside can become a formula or a second line', () =>
  law((grid) => {
    const harmful = grid.values.flat().filter((value) => dangerous.test(value));
    expect(harmful).toEqual([]);
  }));

test('everyone has a tile in every grouping', () =>
  fc.assert(
    fc.property(snapshots, fc.constantFrom('number', 'group'), (snapshot, groupBy) => {
      const { directory, availabilities } = snapshot;
      const people = new Set([...directory.users.map(({ id }) => id), ...availabilities.keys()]);
      const { positions } = paint(snapshot, { settings: { groupBy } });
      expect(new Set(positions.map(({ userId }) => userId))).toEqual(people);
    }),
    { numRuns: 100 },
  ));

test('no agent moves when callers come and go', () =>
  fc.assert(
    fc.property(snapshots, boardSettings, (snapshot, settings) => {
      const openCalls = snapshot.openCalls.filter((call) => !isWaiting(call));
      const places = [snapshot, { ...snapshot, openCalls }].map((one) => {
        const { positions, columnWidths } = paint(one, { settings });
        return { positions, columnWidths };
      });
      expect(places[0]).toEqual(places[1]);
    }),
    { numRuns: 100 },
  ));

test('tiles of agents are of one height, and borders of the theme’s colours', () =>
  law((grid, _snapshot, theme) => {
    expect(new Set(grid.positions.map(({ rows }) => rows)).size).toBeLessThanOrEqual(1);
    const { border, marks } = themes[theme];
    const colors = [border, ...marks];
    expect(grid.borders.filter(({ color }) => !colors.includes(color))).toEqual([]);
    expect(grid.borders.length).toBeLessThanOrEqual(7);
  }));

test('a caller’s letter is on the tile of everybody who could answer, and of nobody else', () =>
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const grid = paint(snapshot);
      const assignments = assignmentsOf(snapshot.directory);
      for (const { row, column, userId: id } of grid.positions) {
        const could = listWaitingCalls(snapshot.openCalls).flatMap(({ id: callId, number }) => {
          const mark = snapshot.marks.get(callId);
          const isAssigned = number !== undefined && assignments.get(number.id)?.has(id);
          return mark !== undefined && isAssigned ? [markLetters(mark)] : [];
        });
        const kind = snapshot.availabilities.get(id)?.kind;
        const isAway = kind === 'offline' || kind === 'do_not_disturb';
        const shown = (grid.values[row - grid.firstRow]?.[column] ?? '').replace(/[()]/g, '');
        expect(shown.split(' ').filter((word) => /^[A-Z]/.test(word))).toEqual(
          isAway ? [] : could.slice(0, 5),
        );
      }
    }),
    { numRuns: 100 },
  ));
