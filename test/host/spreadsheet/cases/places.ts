import { call } from '../fake-context';
import { a1, a1s, type Case, member, name } from './room';

/** Where ranges are, and what moves, merges, copies or sorts them. */
export const PLACES: readonly Case[] = [
  [
    'Range positions',
    ({ range }) =>
      [
        'getRow',
        'getRowIndex',
        'getColumn',
        'getNumRows',
        'getNumColumns',
        'getLastRow',
        'getLastColumn',
        'getGridId',
        'canEdit',
      ].map((method) => call(range('B2:D5'), method)),
    [2, 2, 2, 4, 3, 5, 4, 0, true],
  ],
  [
    'Range.getCell, offset, getSheet',
    ({ range }) => [
      a1(call(range('B2:D5'), 'getCell', 2, 3)),
      a1(call(range('B2:D5'), 'offset', 1, -1)),
      a1(call(range('B2:D5'), 'offset', 0, 0, 1, 1)),
      name(call(range('B2'), 'getSheet')),
    ],
    ['D3', 'A3:C6', 'B2', 'Sheet1'],
  ],
  [
    'Range.getNextDataCell',
    ({ range }) => {
      call(range('A1:A3'), 'setValue', 'x');
      return a1(call(range('A1'), 'getNextDataCell', member('Direction', 'DOWN')));
    },
    'A3',
  ],
  [
    'Range merges',
    ({ range }) => {
      call(range('A1:B2'), 'merge');
      call(range('D1:E2'), 'mergeAcross');
      call(range('G1:H2'), 'mergeVertically');
      const before = a1s(call(range('A1:Z9'), 'getMergedRanges'));
      const inMerge = call(range('B2'), 'isPartOfMerge');
      call(range('A1:B2'), 'breakApart');
      return [before, inMerge, call(range('B2'), 'isPartOfMerge')];
    },
    [['A1:B2', 'D1:E1', 'D2:E2', 'G1:G2', 'H1:H2'], true, false],
  ],
  [
    'RangeList.breakApart, getRanges',
    ({ range, list }) => {
      call(range('A1:B2'), 'merge');
      call(list('A1:B2', 'C3'), 'breakApart');
      return [call(range('A1'), 'isPartOfMerge'), a1s(call(list('A1:B2', 'C3'), 'getRanges'))];
    },
    [false, ['A1:B2', 'C3']],
  ],
  [
    'Range.activate',
    ({ range, app }) => {
      call(range('D4:E5'), 'activate');
      return [a1(call(app, 'getActiveRange')), a1(call(app, 'getCurrentCell'))];
    },
    ['D4:E5', 'D4'],
  ],
  [
    'RangeList.activate',
    ({ list, app }) => {
      call(list('A1', 'D4:E5'), 'activate');
      return a1s(call(call(app, 'getActiveRangeList'), 'getRanges'));
    },
    ['A1', 'D4:E5'],
  ],
  [
    'Range.copyTo',
    ({ range }) => {
      call(range('A1'), 'setValue', 7);
      call(range('A1'), 'copyTo', range('B2'));
      call(range('A1'), 'copyTo', range('C3'), { formatOnly: true });
      call(range('A1'), 'copyTo', range('D4'), member('CopyPasteType', 'PASTE_VALUES'), false);
      return ['B2', 'C3', 'D4'].map((one) => call(range(one), 'getValue'));
    },
    [7, '', 7],
  ],
  [
    'Range.sort',
    ({ range }) => {
      call(range('A1:B3'), 'setValues', [
        [1, 'b'],
        [2, 'a'],
        [3, 'a'],
      ]);
      call(range('A1:B3'), 'sort', [{ column: 2 }, { column: 1, ascending: false }]);
      return call(range('A1:A3'), 'getValues');
    },
    [[3], [2], [1]],
  ],
];
