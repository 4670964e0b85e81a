import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatA1,
  parseA1,
  splitSheetName,
} from '../../../host/workbook/a1';

const grid = { rows: 1000, columns: 26 };

describe('A1 notation', () => {
  it.each([
    ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
    ['a1:c3', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['$B$2:$C4', { row: 2, column: 2, rows: 3, columns: 2 }],
    ['C3:A1', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['A:B', { row: 1, column: 1, rows: 1000, columns: 2 }],
    ['2:3', { row: 2, column: 1, rows: 2, columns: 26 }],
    ['A2:B', { row: 2, column: 1, rows: 999, columns: 2 }],
    ['C5:6', { row: 5, column: 3, rows: 2, columns: 24 }],
    ['AA2000', { row: 2000, column: 27, rows: 1, columns: 1 }],
  ])('%s names %p', (text, area) => {
    expect(parseA1(text, grid)).toEqual(area);
  });

  it.each(['', 'A', '5', 'A0', 'foo', 'A1:B2:C3', 'A1,B2', 'ABCD1', 'A-1'])(
    '%p names nothing',
    (text) => {
      expect(parseA1(text, grid)).toBeUndefined();
    },
  );

  it.each([
    ['A1', undefined, 'A1'],
    ['Calls!A1', 'Calls', 'A1'],
    ["'My sheet'!A:B", 'My sheet', 'A:B'],
    ["'It''s'!A1", "It's", 'A1'],
  ])('%s splits into sheet and cells', (text, sheetName, a1) => {
    expect(splitSheetName(text)).toEqual({ sheetName, a1 });
  });

  it('letters and numbers of columns are each other’s way back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });

  it('an area written out is read back', () => {
    const size = fc.integer({ min: 1, max: 500 });
    const area = fc.record({ row: size, column: size, rows: size, columns: size });
    fc.assert(fc.property(area, (one) => expect(parseA1(formatA1(one), grid)).toEqual(one)));
  });
});
