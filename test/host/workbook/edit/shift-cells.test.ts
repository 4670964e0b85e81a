import fc from 'fast-check';
import { formatA1 } from '../../../../host/workbook/a1';
import { dumpWorkbook } from '../../../../host/workbook/dump';
import { mergeCells } from '../../../../host/workbook/edit/merge';
import { type Shift, shiftArea } from '../../../../host/workbook/edit/shift-area';
import { writeStyle } from '../../../../host/workbook/edit/write-styles';
import { SheetError } from '../../../../host/workbook/sheet-error';
import { area, makeWorkbook, type } from '../make-workbook';

describe('rows and columns that come and go', () => {
  it.each<[string, Shift, string | undefined]>([
    ['B2:C3', { axis: 'row', at: 1, count: 2, kind: 'insert' }, 'B4:C5'],
    ['B2:C3', { axis: 'row', at: 2, count: 1, kind: 'insert' }, 'B3:C4'],
    ['B2:C3', { axis: 'row', at: 3, count: 2, kind: 'insert' }, 'B2:C5'],
    ['B2:C3', { axis: 'row', at: 4, count: 2, kind: 'insert' }, 'B2:C3'],
    ['B2:C3', { axis: 'row', at: 1, count: 1, kind: 'delete' }, 'B1:C2'],
    ['B2:C5', { axis: 'row', at: 3, count: 2, kind: 'delete' }, 'B2:C3'],
    ['B2:C5', { axis: 'row', at: 1, count: 3, kind: 'delete' }, 'B1:C2'],
    ['B2:C3', { axis: 'row', at: 1, count: 9, kind: 'delete' }, undefined],
    ['B2:C3', { axis: 'column', at: 2, count: 1, kind: 'delete' }, 'B2:B3'],
    ['B2:C3', { axis: 'column', at: 3, count: 1, kind: 'insert' }, 'B2:D3'],
  ])('%s after %p is %s', (before, shift, after) => {
    const moved = shiftArea(area(before), shift);
    expect(moved && formatA1(moved)).toBe(after);
  });

  it('inserting and deleting the same rows or columns changes nothing', () => {
    const axis = fc.constantFrom('row' as const, 'column' as const);
    fc.assert(
      fc.property(
        axis,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 5 }),
        (which, at, count) => {
          const { workbook, sheet } = makeWorkbook();
          type(workbook, sheet, [
            ['a', 1, '=B1'],
            ['b', 2, true],
            ['c', '4:05', ''],
          ]);
          mergeCells(sheet, area('D4:E5'));
          sheet.changeLayout((layout) => layout.rowHeights.set(2, 50));
          workbook.setNamedArea('HERE', { sheetId: sheet.id, area: area('B2:C6') });
          const before = JSON.stringify([dumpWorkbook(workbook), [...workbook.namedAreas]]);
          workbook.shift(sheet, { axis: which, at, count, kind: 'insert' });
          workbook.shift(sheet, { axis: which, at, count, kind: 'delete' });
          expect(JSON.stringify([dumpWorkbook(workbook), [...workbook.namedAreas]])).toBe(before);
        },
      ),
    );
  });

  it('inserted rows take over the look, not the content, of their neighbour', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [['a', 'b']]);
    writeStyle(sheet, area('A1'), 'numberFormat', '@');
    workbook.shift(sheet, { axis: 'row', at: 2, count: 2, kind: 'insert' }, 1);
    expect(sheet.cellAt(3, 1)).toMatchObject({ value: '' });
    expect(sheet.style(3, 1).values.numberFormat).toBe('@');
    expect(sheet.size.rows).toBe(1002);
  });

  it.each([
    [{ axis: 'row', at: 1001, count: 1, kind: 'delete' }, 'Those rows are out of bounds.'],
    [{ axis: 'row', at: 1003, count: 1, kind: 'insert' }, 'Those rows are out of bounds.'],
    [{ axis: 'column', at: 26, count: 2, kind: 'delete' }, 'Those columns are out of bounds.'],
    [
      { axis: 'row', at: 1, count: 1000, kind: 'delete' },
      "You can't delete all the rows on the sheet.",
    ],
    [
      { axis: 'row', at: 2, count: 999, kind: 'delete' },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      { axis: 'row', at: 1, count: 10_000_000, kind: 'insert' },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ] as const)('%p is refused', (shift, sentence) => {
    const { workbook, sheet } = makeWorkbook();
    sheet.changeLayout((layout) => {
      layout.frozenRows = 1;
    });
    expect(() => workbook.shift(sheet, shift)).toThrow(new SheetError(sentence));
  });

  it('frozen rows, heights and protections move along', () => {
    const { workbook, sheet } = makeWorkbook();
    sheet.changeLayout((layout) => {
      layout.frozenRows = 2;
      layout.rowHeights.set(3, 40);
      layout.hiddenRows.add(4);
      layout.protections.push({
        id: 1,
        kind: 'RANGE',
        area: area('A3:B4'),
        description: '',
        warningOnly: true,
        rangeName: undefined,
        unprotected: [area('A3')],
      });
    });
    workbook.shift(sheet, { axis: 'row', at: 1, count: 1, kind: 'insert' });
    expect(sheet.layout).toMatchObject({
      frozenRows: 3,
      rowHeights: new Map([[4, 40]]),
      hiddenRows: new Set([5]),
    });
    expect(sheet.layout.protections[0]).toMatchObject({
      area: area('A4:B5'),
      unprotected: [area('A4')],
    });
  });
});
