import { nextDataCell } from '../../../../host/workbook/edit/next-data-cell';
import { makeWorkbook, type } from '../make-workbook';

describe('Ctrl and an arrow key', () => {
  it.each([
    [1, 3],
    [3, 6],
    [4, 6],
    [6, 1000],
  ])('from row %i lead down to row %i', (from, to) => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [['a'], ['b'], ['c'], [''], [''], ['d']]);
    expect(nextDataCell(sheet, { row: from, column: 1 }, { rows: 1, columns: 0 }).row).toBe(to);
  });
});
