import fc from 'fast-check';
import { callHeader } from '../../../src/domain/sheets/headers';
import {
  type HeaderRepair,
  isHeaderRow,
  isPlain,
  plainLayout,
  planHeaderRepair,
  readLayout,
} from '../../../src/domain/sheets/layout';

const header = ['ID', 'Name', 'Team', 'Updated'];

/** The header row after a repair. */
function repaired(cells: readonly string[], repairs: readonly HeaderRepair[]): string[] {
  const row = [...cells];
  for (const repair of repairs) {
    if (repair.kind === 'insert') row.splice(repair.column - 1, 0, '');
    else row[repair.column - 1] = repair.word;
  }
  return row;
}

test.each([
  ['nothing was changed', ['ID', 'Name', 'Team', 'Updated'], ['ID', 'Name', 'Team', 'Updated']],
  [
    'a column was inserted',
    ['ID', '', 'Name', 'Team', 'Updated'],
    ['ID', '', 'Name', 'Team', 'Updated'],
  ],
  ['columns were moved', ['Team', 'ID', 'Updated', 'Name'], ['Team', 'ID', 'Updated', 'Name']],
  ['a header was typed over', ['ID', 'Who', 'Team', 'Updated'], ['ID', 'Name', 'Team', 'Updated']],
  ['a header was emptied', ['', 'Name', 'Team', 'Updated'], ['ID', 'Name', 'Team', 'Updated']],
  ['a column was deleted', ['ID', 'Team', 'Updated'], ['ID', 'Name', 'Team', 'Updated']],
  ['the last column was deleted', ['ID', 'Name', 'Team'], ['ID', 'Name', 'Team', 'Updated']],
  [
    'one is gone, one is new',
    ['mine', 'ID', 'Team', 'Updated'],
    ['mine', 'ID', 'Name', 'Team', 'Updated'],
  ],
  ['nothing is left', ['', '', '', ''], ['ID', 'Name', 'Team', 'Updated']],
])('%s', (_, cells, expected) => {
  expect(repaired(cells, planHeaderRepair(cells, header))).toEqual(expected);
});

test('whatever people do to a header row, every word has a column again, and no other is lost', () => {
  const anyRow = fc.array(fc.oneof(fc.constantFrom(...callHeader), fc.constantFrom('', 'mine')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyRow, (cells) => {
      const row = repaired(cells, planHeaderRepair(cells, callHeader));
      const layout = readLayout(row, callHeader);
      expect(layout).toBeDefined();
      expect(new Set(layout).size).toBe(callHeader.length);
      for (const word of callHeader.filter((each) => cells.includes(each))) {
        // a column keeps its place among those that were there
        const before = callHeader.filter((each) => cells.indexOf(each) < cells.indexOf(word));
        for (const each of before.filter((other) => cells.includes(other))) {
          expect(row.indexOf(each)).toBeLessThan(row.indexOf(word));
        }
      }
      expect(row.length).toBeGreaterThanOrEqual(cells.length);
    }),
    { numRuns: 300 },
  );
});

test('a header row is known by half of its words', () => {
  expect(isHeaderRow(['x', 'Name', 'Team', ''], header)).toBe(true);
  expect(isHeaderRow(['x', 'Name', 'Ana', ''], header)).toBe(false);
});

test('columns side by side from the first on are as we made them', () => {
  expect(isPlain(plainLayout(header))).toBe(true);
  expect(isPlain([1, 3, 4])).toBe(false);
});
