import { call } from '../fake-context';
import { a1, a1s, type Case, name, word } from './room';

/** What a sheet tells about itself, its layout, its rows and columns, its cursor. */
export const SHEETS: readonly Case[] = [
  [
    'Sheet facts',
    ({ sheet }) =>
      [
        'getSheetId',
        'getName',
        'getSheetName',
        'getIndex',
        'getMaxRows',
        'getMaxColumns',
        'isSheetHidden',
        'hasHiddenGridlines',
        'getTabColor',
        'getFrozenRows',
        'getFrozenColumns',
      ].map((method) => call(sheet, method)),
    [0, 'Sheet1', 'Sheet1', 1, 1000, 26, false, false, null, 0, 0],
  ],
  ['Sheet.getType', ({ sheet }) => word(call(sheet, 'getType')), 'GRID'],
  ['Sheet.getParent', ({ sheet }) => call(call(sheet, 'getParent'), 'getId'), 'test-workbook'],
  [
    'Sheet.setName',
    ({ sheet, app }) => {
      call(sheet, 'setName', 'Board');
      return [name(sheet), name(call(app, 'getActiveSheet'))];
    },
    ['Board', 'Board'],
  ],
  [
    'Sheet layout',
    ({ sheet }) => {
      call(sheet, 'setFrozenRows', 2);
      call(sheet, 'setFrozenColumns', 1);
      call(sheet, 'setHiddenGridlines', true);
      call(sheet, 'setTabColor', '#FF0000');
      call(sheet, 'setRowHeight', 1, 40);
      call(sheet, 'setRowHeights', 2, 2, 50);
      call(sheet, 'setRowHeightsForced', 4, 1, 5);
      call(sheet, 'setColumnWidth', 1, 70);
      call(sheet, 'setColumnWidths', 2, 2, 80);
      return [
        call(sheet, 'getFrozenRows'),
        call(sheet, 'getFrozenColumns'),
        call(sheet, 'hasHiddenGridlines'),
        call(sheet, 'getTabColor'),
        [1, 3, 4, 5].map((row) => call(sheet, 'getRowHeight', row)),
        [1, 3, 4].map((column) => call(sheet, 'getColumnWidth', column)),
      ];
    },
    [2, 1, true, '#ff0000', [40, 50, 5, 21], [70, 80, 100]],
  ],
  [
    'Sheet.autoResizeColumns',
    ({ sheet, range }) => {
      call(range('A1:B1'), 'setValues', [['a', 'a very long text in a cell']]);
      call(sheet, 'autoResizeColumn', 1);
      call(sheet, 'autoResizeColumns', 2, 1);
      return call<number>(sheet, 'getColumnWidth', 1) < call<number>(sheet, 'getColumnWidth', 2);
    },
    true,
  ],
  [
    'Sheet hidden rows and columns',
    ({ sheet, range }) => {
      const rows = () => [1, 2, 3].map((row) => call(sheet, 'isRowHiddenByUser', row));
      const columns = () => [1, 2, 3].map((column) => call(sheet, 'isColumnHiddenByUser', column));
      call(sheet, 'hideRows', 1, 2);
      call(sheet, 'hideRow', range('A3'));
      call(sheet, 'hideColumns', 1, 2);
      call(sheet, 'hideColumn', range('C1'));
      const hidden = [rows(), columns()];
      call(sheet, 'showRows', 1);
      call(sheet, 'unhideRow', range('A2'));
      call(sheet, 'showColumns', 1);
      call(sheet, 'unhideColumn', range('B1'));
      return [hidden, rows(), columns()];
    },
    [
      [
        [true, true, true],
        [true, true, true],
      ],
      [false, false, true],
      [false, false, true],
    ],
  ],
  [
    'Sheet.hideSheet',
    ({ sheet, file }) => {
      const refused = (() => {
        try {
          call(sheet, 'hideSheet');
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      })();
      call(file, 'insertSheet', 'Other');
      call(sheet, 'hideSheet');
      const hidden = call(sheet, 'isSheetHidden');
      call(sheet, 'showSheet');
      return [refused, hidden, call(sheet, 'isSheetHidden')];
    },
    ["You can't hide all the sheets in a document.", true, false],
  ],
  [
    'Sheet rows that come and go',
    ({ sheet, range }) => {
      call(range('A1:A3'), 'setValues', [['a'], ['b'], ['c']]);
      call(sheet, 'insertRows', 1);
      call(sheet, 'insertRowsBefore', 1, 2);
      call(sheet, 'insertRowBefore', 1);
      call(sheet, 'insertRowsAfter', 5, 2);
      call(sheet, 'insertRowAfter', 5);
      const after = call<unknown[][]>(sheet, 'getSheetValues', 1, 1, 11, 1).flat().join('');
      const rows = [5, 9, 10].map((row) => call(range(`A${row}`), 'getValue'));
      call(sheet, 'deleteRows', 6, 3);
      call(sheet, 'deleteRow', 1);
      return [after, rows, call(sheet, 'getMaxRows'), call(sheet, 'getLastRow')];
    },
    ['abc', ['a', 'b', 'c'], 1003, 6],
  ],
  [
    'Sheet columns that come and go',
    ({ sheet, range }) => {
      call(range('A1:C1'), 'setValues', [['a', 'b', 'c']]);
      call(sheet, 'insertColumns', 1);
      call(sheet, 'insertColumnsBefore', 1, 2);
      call(sheet, 'insertColumnBefore', 1);
      call(sheet, 'insertColumnsAfter', 5, 2);
      call(sheet, 'insertColumnAfter', 5);
      const cells = ['E1', 'I1', 'J1'].map((one) => call(range(one), 'getValue'));
      call(sheet, 'deleteColumns', 6, 3);
      call(sheet, 'deleteColumn', 1);
      return [cells, call(sheet, 'getMaxColumns'), call(sheet, 'getLastColumn')];
    },
    [['a', 'b', 'c'], 29, 6],
  ],
  [
    'Sheet.appendRow',
    ({ sheet, range }) => {
      call(range('B2'), 'setValue', 'x');
      call(sheet, 'appendRow', ['a', '=A1', '5']);
      return [
        a1(call(sheet, 'getDataRange')),
        call(range('A3:C3'), 'getValues'),
        call(range('B3'), 'getFormula'),
      ];
    },
    ['A1:C3', [['a', '=A1', 5]], '=A1'],
  ],
  [
    'Sheet.sort',
    ({ sheet, range }) => {
      call(range('A1:A3'), 'setValues', [['z'], ['b'], ['a']]);
      call(sheet, 'setFrozenRows', 1);
      call(sheet, 'sort', 1);
      const up = call<unknown[][]>(range('A1:A3'), 'getValues').flat();
      call(sheet, 'sort', 1, false);
      return [up, call<unknown[][]>(range('A1:A3'), 'getValues').flat()];
    },
    [
      ['z', 'a', 'b'],
      ['z', 'b', 'a'],
    ],
  ],
  [
    'Sheet cursor',
    ({ sheet, range, list }) => {
      const before = [
        a1(call(sheet, 'getActiveCell')),
        a1(call(sheet, 'getCurrentCell')),
        a1(call(sheet, 'getActiveRange')),
        a1s(call(call(sheet, 'getActiveRangeList'), 'getRanges')),
      ];
      call(sheet, 'setActiveRange', range('D4'));
      const second = a1(call(sheet, 'getActiveRange'));
      call(sheet, 'setCurrentCell', range('E5'));
      const third = a1(call(sheet, 'getActiveRange'));
      call(sheet, 'setActiveRangeList', list('A1', 'F6'));
      const fourth = a1(call(call(sheet, 'getSelection'), 'getActiveRange'));
      call(sheet, 'setActiveSelection', 'G7');
      return [before, second, third, fourth, a1(call(sheet, 'getActiveRange'))];
    },
    [['B2', 'B2', 'B2:C3', ['B2:C3']], 'D4', 'E5', 'F6', 'G7'],
  ],
  [
    'Sheet.activate',
    ({ sheet, file }) => {
      const other = call(file, 'insertSheet', 'Other');
      const inactive = [
        call(sheet, 'getCurrentCell'),
        call(sheet, 'getActiveRange'),
        call(sheet, 'getActiveRangeList'),
      ];
      call(sheet, 'activate');
      return [inactive, name(call(file, 'getActiveSheet')), name(other)];
    },
    [[null, null, null], 'Sheet1', 'Other'],
  ],
];
