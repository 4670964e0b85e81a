import fc from 'fast-check';
import { paginate } from '../../../src/domain/tv/paginate';

/** Pages as text: `0:0-3` is the first three agents of the first team; `|` parts columns. */
const draw = (sizes: readonly number[], columns: number, rows: number) =>
  paginate(sizes, { columns, rows }).map((page) =>
    page
      .map((column) =>
        column.map(({ team, from, count }) => `${team}:${from}-${from + count}`).join(' '),
      )
      .join(' | '),
  );

test.each([
  ['all teams in one column', [2, 3], 2, 9, ['0:0-2 1:0-3']],
  ['a team that is too long goes on in the next column', [5], 3, 4, ['0:0-3 | 0:3-5']],
  ['the next team begins below', [5, 1], 2, 5, ['0:0-4 | 0:4-5 1:0-1']],
  ['no header stands alone at the foot', [3, 2], 2, 5, ['0:0-3 | 1:0-2']],
  ['what has no room goes to another page', [3, 3, 3], 2, 4, ['0:0-3 | 1:0-3', '2:0-3']],
  ['a team of nobody is a header', [0, 1], 1, 3, ['0:0-0 1:0-1']],
  ['no teams are one empty page', [], 3, 5, ['']],
  ['a tiny screen shows one tile at a time', [2], 0, 0, ['0:0-1', '0:1-2']],
])('%s', (_, sizes, columns, rows, pages) => expect(draw(sizes, columns, rows)).toEqual(pages));

const sizes = fc.array(fc.nat(30), { maxLength: 40 });
const room = fc.record({
  columns: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 2, max: 15 }),
});

test('every agent has one place, in order, and no column is too long', () =>
  fc.assert(
    fc.property(sizes, room, (teams, { columns, rows }) => {
      const pages = paginate(teams, { columns, rows });
      const parts = pages.flat(2);
      const places = parts.flatMap(({ team, from, count }) =>
        Array.from({ length: count }, (_, index) => `${team}.${from + index}`),
      );
      expect(places).toEqual(
        teams.flatMap((size, team) =>
          Array.from({ length: size }, (_, index) => `${team}.${index}`),
        ),
      );
      expect(new Set(parts.map(({ team }) => team)).size).toBe(teams.length);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(columns);
      for (const column of pages.flat()) {
        const used = column.reduce((sum, { count }) => sum + 1 + count, 0);
        expect(used).toBeLessThanOrEqual(rows);
      }
    }),
  ));
