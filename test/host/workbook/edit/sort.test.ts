import fc from 'fast-check';
import { sortRows } from '../../../../host/workbook/edit/sort';
import { area, makeWorkbook, type, valuesOf } from '../make-workbook';

describe('sorting', () => {
  it('puts numbers before texts before truth values, and empty cells last both ways', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [['b'], [true], [''], [2], ['A'], [10]]);
    sortRows(sheet, area('A1:A6'), [{ column: 1, ascending: true }]);
    expect(valuesOf(sheet).flat()).toEqual([2, 10, 'A', 'b', true]);
    sortRows(sheet, area('A1:A6'), [{ column: 1, ascending: false }]);
    expect(valuesOf(sheet).flat()).toEqual([true, 'b', 'A', 10, 2]);
  });

  it('moves whole lines and asks later columns between equals', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [
      ['x', 2],
      ['x', 1],
      ['a', 3],
    ]);
    sortRows(sheet, area('A1:B3'), [
      { column: 1, ascending: true },
      { column: 2, ascending: true },
    ]);
    expect(valuesOf(sheet)).toEqual([
      ['a', 3],
      ['x', 1],
      ['x', 2],
    ]);
  });

  it('is a permutation of the lines', () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.string({ minLength: 1 }).map((text) => `'${text}`),
      fc.boolean(),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const { workbook, sheet } = makeWorkbook();
        type(
          workbook,
          sheet,
          cells.map((one) => [one]),
        );
        const read = () =>
          sheet
            .mapCells(
              { row: 1, column: 1, rows: cells.length, columns: 1 },
              (one) => one?.value ?? '',
            )
            .flat();
        const before = read().map(String).sort();
        sortRows(sheet, { row: 1, column: 1, rows: cells.length, columns: 1 }, [
          { column: 1, ascending: true },
        ]);
        expect(read().map(String).sort()).toEqual(before);
      }),
    );
  });
});
