import { belowHeader, toA1 } from '../../src/apps-script/a1';

test.each([
  [{ row: 1, column: 1, rows: 1, columns: 1 }, 'A1'],
  [{ row: 3, column: 4, rows: 3, columns: 2 }, 'D3:E5'],
  [{ row: 10, column: 26, rows: 1, columns: 2 }, 'Z10:AA10'],
  [{ row: 1, column: 702, rows: 2, columns: 2 }, 'ZZ1:AAA2'],
])('%j is %s', (range, a1) => {
  expect(toA1(range)).toBe(a1);
});

test.each([
  [1, 'A2:A'],
  [27, 'AA2:AA'],
])('column %i below its header is %s', (column, a1) => {
  expect(belowHeader(column)).toBe(a1);
});
