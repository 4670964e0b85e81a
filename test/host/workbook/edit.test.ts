import fc from 'fast-check';
import { formatA1, parseA1 } from '../../../host/workbook/a1';
import { dumpWorkbook } from '../../../host/workbook/dump';
import { clearArea } from '../../../host/workbook/edit/clear';
import { copyCells } from '../../../host/workbook/edit/copy';
import { drawBorders } from '../../../host/workbook/edit/draw-borders';
import { breakApart, mergeCells } from '../../../host/workbook/edit/merge';
import { nextDataCell } from '../../../host/workbook/edit/next-data-cell';
import { type Shift, shiftArea } from '../../../host/workbook/edit/shift-area';
import { sortRows } from '../../../host/workbook/edit/sort';
import { enterText } from '../../../host/workbook/edit/user-edit';
import { writeStyle } from '../../../host/workbook/edit/write-styles';
import { SheetError } from '../../../host/workbook/sheet-error';
import { makeWorkbook, type, valuesOf } from './make-workbook';

const grid = { rows: 1000, columns: 26 };

function area(a1: string) {
  const parsed = parseA1(a1, grid);
  if (!parsed) throw new Error(`no area: ${a1}`);
  return parsed;
}

describe('rows and columns that come and go', () => {
  it.each<[string, Shift, string | undefined]>([
    ['B2:C3', { axis: 'row', at: 1, count: 2, kind: 'insert' }, 'B4:C5'],
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

describe('merges', () => {
  it('keep only the first cell’s content', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    mergeCells(sheet, area('A1:B2'));
    expect(valuesOf(sheet)).toEqual([['a']]);
    expect(sheet.layout.merges.map(formatA1)).toEqual(['A1:B2']);
  });

  it('swallow smaller merges and refuse to cut through others', () => {
    const { sheet } = makeWorkbook();
    mergeCells(sheet, area('A1:B2'));
    mergeCells(sheet, area('A1:C3'));
    expect(sheet.layout.merges.map(formatA1)).toEqual(['A1:C3']);
    const sentence = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => mergeCells(sheet, area('C3:D4'))).toThrow(sentence);
    expect(() => breakApart(sheet, area('A1:B2'))).toThrow(sentence);
    breakApart(sheet, area('A1:D4'));
    expect(sheet.layout.merges).toEqual([]);
  });

  it('go when the look of their cells is cleared', () => {
    const { sheet } = makeWorkbook();
    mergeCells(sheet, area('A1:B2'));
    clearArea(sheet, area('A1:Z1000'), { contents: true });
    expect(sheet.layout.merges).toHaveLength(1);
    clearArea(sheet, area('A1:Z1000'), { contents: true, formats: true });
    expect(sheet.layout.merges).toEqual([]);
  });
});

describe('borders', () => {
  const all = {
    top: true,
    left: true,
    bottom: true,
    right: true,
    vertical: null,
    horizontal: null,
  };
  const borders = (sheet: ReturnType<typeof makeWorkbook>['sheet'], a1: string) => {
    const { row, column } = area(a1);
    const { borderTop, borderRight, borderBottom, borderLeft } = sheet.style(row, column).values;
    return [borderTop, borderRight, borderBottom, borderLeft];
  };

  it('run around an area, and inside only when asked', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('B2:C3'), all, 'SOLID #ffffff');
    expect(borders(sheet, 'B2')).toEqual(['SOLID #ffffff', undefined, undefined, 'SOLID #ffffff']);
    expect(borders(sheet, 'C3')).toEqual([undefined, 'SOLID #ffffff', 'SOLID #ffffff', undefined]);
  });

  it('belong to whoever drew last', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('A1'), all, 'SOLID #111111');
    drawBorders(sheet, area('B1'), all, 'DASHED #222222');
    expect(borders(sheet, 'A1')[1]).toBeUndefined();
    expect(borders(sheet, 'B1')[3]).toBe('DASHED #222222');
  });

  it('false takes a line away, null leaves it', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('A1'), all, 'SOLID #111111');
    drawBorders(
      sheet,
      area('A1'),
      { ...all, top: false, left: null, bottom: null, right: null },
      'SOLID #111111',
    );
    expect(borders(sheet, 'A1')).toEqual([
      undefined,
      'SOLID #111111',
      'SOLID #111111',
      'SOLID #111111',
    ]);
  });
});

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

describe('copying', () => {
  it('repeats a small source over a larger target', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [[1, 2]]);
    copyCells({ sheet, area: area('A1:B1') }, { sheet, area: area('A2:D3') }, 'all');
    expect(valuesOf(sheet)).toEqual([
      [1, 2, '', ''],
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  it.each([
    ['contents', 5, undefined],
    ['formats', '', '#ff0000'],
    ['all', 5, '#ff0000'],
  ] as const)('of %s takes just that', (what, value, background) => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [[5]]);
    writeStyle(sheet, area('A1'), 'background', '#ff0000');
    copyCells({ sheet, area: area('A1') }, { sheet, area: area('C3') }, what);
    expect(sheet.cellAt(3, 3)?.value).toBe(value);
    expect(sheet.style(3, 3).values.background).toBe(background);
  });
});

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

describe('a person’s edit', () => {
  it('tells what was and what is', () => {
    const { workbook, sheet } = makeWorkbook();
    expect(enterText(workbook, sheet, { row: 1, column: 1 }, '5')).toEqual({
      oldValue: undefined,
      value: 5,
    });
    expect(enterText(workbook, sheet, { row: 1, column: 1 }, '')).toEqual({
      oldValue: 5,
      value: undefined,
    });
  });

  it('is refused where a rule says so', () => {
    const { workbook, sheet } = makeWorkbook();
    sheet.changeCells(area('A1'), (cell) => {
      cell.extra = {
        validation: {
          criteria: 'VALUE_IN_LIST',
          values: ['a', 'b'],
          showDropdown: true,
          allowInvalid: false,
          helpText: undefined,
        },
      };
    });
    expect(() => enterText(workbook, sheet, { row: 1, column: 1 }, 'c')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
    expect(enterText(workbook, sheet, { row: 1, column: 1 }, 'b').value).toBe('b');
  });
});
