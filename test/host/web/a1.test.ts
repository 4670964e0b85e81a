import fc from 'fast-check';
import { areaName, cellName, columnIndex, columnName, parseArea } from '../../../host/web/a1';

const grid = { rowCount: 100, columnCount: 30 };

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnName(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

it.each([
  ['b2', 'B2'],
  ['$B$2', 'B2'],
  ['C3:B2', 'B2:C3'],
  ['B:C', 'B1:C100'],
  ['3:4', 'A3:AD4'],
  ['A99:B200', 'A99:B100'],
])('%s names %s', (typed, name) => {
  const area = parseArea(typed, grid);
  expect(area && areaName(area)).toBe(name);
});

it.each(['', 'B', '7', 'A0', 'B2:C3:D4', 'ZZ1', 'A101', 'hello'])('%p names nothing', (typed) => {
  expect(parseArea(typed, grid)).toBeUndefined();
});

it('reads every cell name it writes', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(29), (row, column) => {
      const name = cellName(row, column);
      expect(parseArea(name, grid)).toEqual({ row, column, rows: 1, columns: 1 });
    }),
  );
});
