import { lightTheme } from '../../../src/domain/wallboard/themes/light';
import { aCall } from '../../builders/calls';
import { aTeam, aUser } from '../../builders/directory';
import { draw } from '../../builders/draw';
import { golden } from '../../builders/golden';
import { now } from '../../builders/now';
import { oddAccount } from '../../builders/odd-account';
import { paint } from '../../builders/paint';
import { aSnapshot, type SnapshotFacts } from '../../builders/snapshot';

const boards: readonly [string, SnapshotFacts][] = [
  ['nobody-at-all', {}],
  ['team-without-users', { teams: [aTeam()] }],
  ['users-without-team', { users: [aUser(), aUser({ id: 2, name: 'Ben' })] }],
  ['one-waiting-nobody-there', { calls: [aCall({ id: 1 })] }],
];

describe('the board', () => {
  test('draws every odd case', () => {
    const drawing = draw(paint(oddAccount));
    expect(drawing).toBe(golden('every-odd-case', drawing));
  });

  test.each(boards)('draws %s', (name, facts) => {
    const drawing = draw(paint(aSnapshot(facts)));
    expect(drawing).toBe(golden(name, drawing));
  });

  test('is another drawing when two status colours are swapped', () => {
    const { available, in_call, ...others } = lightTheme.tiles;
    const tiles = { ...others, available: in_call, in_call: available };
    const swapped = draw(paint(oddAccount, { theme: { ...lightTheme, tiles } }));
    expect(swapped).not.toBe(draw(paint(oddAccount)));
  });

  test('counts only the calls of the activity period', () => {
    const user = { id: 1, name: 'Ana Martin' };
    const old = aCall({ user, direction: 'outbound', status: 'done', startedAt: now - 301 });
    const snapshot = aSnapshot({ users: [aUser()], calls: [old] });
    expect(draw(paint(snapshot))).toContain('0 in · 1 out');
    expect(draw(paint(snapshot, { settings: { lookbackMinutes: 5 } }))).not.toContain('1 out');
  });

  test('tells two agents of one name apart, a name that is cut too', () => {
    const long = 'Bartholomew Featherstonehaugh the Younger';
    const names = ['Ana', 'Ana', long, long, 'Chen'];
    const users = names.map((name, index) => aUser({ id: 11 + index, name }));
    const drawing = draw(paint(aSnapshot({ users })));
    for (const mark of ['Ana #11', 'Ana #12', '… #13', '… #14']) expect(drawing).toContain(mark);
    expect(drawing).not.toContain('#15');
  });
});

describe('a large board', () => {
  const many = (length: number) => Array.from({ length }, (_, index) => index + 1);
  const users = many(500).map((id) => aUser({ id, name: `Agent ${id}` }));
  const callers = many(60).map((id) => aCall({ id, startedAt: now - id }));

  test.each([
    ['one team of 500', many(1), 2 + 4 * 500, 6],
    ['40 teams', many(40), 2 + 3 * 60, 3 * 41],
  ])('holds %s and 60 waiting callers', (_, teamIds, rows, columns) => {
    const teams = teamIds.map((id) => {
      const userIds = users
        .map((user) => user.id)
        .filter((user) => user % teamIds.length === id % teamIds.length);
      return aTeam({ id, name: `Team ${id}`, userIds });
    });
    const grid = paint(aSnapshot({ users, teams, calls: callers }));
    expect([grid.rows, grid.columns, grid.positions.length]).toEqual([rows, columns, 500]);
  });

  test('of 500 agents in 40 teams is described and painted in a moment', () => {
    const teams = many(40).map((id) =>
      aTeam({ id, name: `Team ${id}`, userIds: many(500).filter((user) => user % 40 === id % 40) }),
    );
    const snapshot = aSnapshot({ users, teams, calls: callers });
    const times = many(20).map(() => {
      const start = performance.now();
      paint(snapshot);
      return performance.now() - start;
    });
    // the best of some: other work on the machine is no business of the board's
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
