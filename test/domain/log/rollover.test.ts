import fc from 'fast-check';
import { isClosed, monthOf } from '../../../src/domain/log/months';
import { nameColumns, usedColumns } from '../../../src/domain/log/own-columns';
import { chooseRemoval } from '../../../src/domain/log/rollover';
import { stretchesOf } from '../../../src/domain/log/stretches';
import type { CellValue } from '../../../src/domain/sheets/headers';
import { now } from '../../builders/now';

const zone = 'Europe/Paris';
const positionsOf = (stretches: readonly { first: number; count: number }[]): number[] =>
  stretches.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));

const cells = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .integer({ min: 0, max: 100 * 86_400 })
      .map((age) => new Date((now - age) * 1000) as CellValue),
  },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('', 'mine', 7) },
);

test('moved part by part, all of the closed months leaves Calls, the oldest first, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 60 }), (log) => {
      const mayLeave = (cell: CellValue): boolean =>
        cell instanceof Date && isClosed(monthOf(cell.getTime() / 1000, zone), now, zone);
      let rest = [...log];
      const left: string[] = [];
      for (
        let removal = chooseRemoval(rest, now, zone);
        removal;
        removal = chooseRemoval(rest, now, zone)
      ) {
        const positions = new Set(positionsOf(removal.stretches));
        expect(positions.size).toBeGreaterThan(0);
        for (const at of positions) {
          expect(monthOf((rest[at] as Date).getTime() / 1000, zone)).toBe(removal.month);
          left.push(removal.month);
        }
        rest = rest.filter((_, at) => !positions.has(at));
      }
      expect(rest).toEqual(log.filter((cell) => !mayLeave(cell)));
      expect(left).toEqual([...left].sort());
    }),
  );
});

test('one part is bounded, however long the month is', () => {
  const september = new Date((now - 60 * 86_400) * 1000);
  const removal = chooseRemoval(
    Array.from({ length: 5_000 }, () => september),
    now,
    zone,
  );
  expect(removal?.stretches).toEqual([{ first: 0, count: 2_000 }]);
  const scattered = Array.from({ length: 500 }, (_, at) => (at % 2 === 0 ? september : ''));
  expect(chooseRemoval(scattered, now, zone)?.stretches).toHaveLength(20);
});

test('stretches hold all positions, and without holes nothing else', () => {
  const positions = fc.uniqueArray(fc.nat(200)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(positions, fc.nat(5), (all, between) => {
      expect(positionsOf(stretchesOf(all))).toEqual(all);
      const wide = positionsOf(stretchesOf(all, between));
      expect(new Set(wide).size).toBe(wide.length);
      for (const position of all) expect(wide).toContain(position);
    }),
  );
});

test('columns without a name, or with the name of another, are called by their number', () => {
  const words = nameColumns(['Call ID', '', 'Tags', 'Tags', '']);
  expect(words).toEqual(['Call ID', 'Column 2', 'Tags', 'Column 4', 'Column 5']);
  expect(usedColumns(words, [['1', '', 'a', 'mine', '']])).toEqual({
    words: ['Call ID', 'Tags', 'Column 4'],
    rows: [['1', 'a', 'mine']],
  });
});
