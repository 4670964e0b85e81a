import { call } from '../fake-context';
import { a1, a1s, type Case, name } from './room';

/** What the file and the application tell, tabs and the cursor. */
export const FILES: readonly Case[] = [
  [
    'Spreadsheet facts',
    ({ file }) =>
      [
        'getId',
        'getName',
        'getUrl',
        'getSpreadsheetTimeZone',
        'getSpreadsheetLocale',
        'getNumSheets',
      ].map((method) => call(file, method)),
    [
      'test-workbook',
      'Test',
      'https://docs.google.com/spreadsheets/d/test-workbook/edit',
      'Europe/Paris',
      'en_US',
      1,
    ],
  ],
  [
    'Spreadsheet.rename, zone, locale',
    ({ file }) => {
      call(file, 'rename', 'Board');
      call(file, 'setSpreadsheetTimeZone', 'UTC');
      call(file, 'setSpreadsheetLocale', 'fr_FR');
      return ['getName', 'getSpreadsheetTimeZone', 'getSpreadsheetLocale'].map((method) =>
        call(file, method),
      );
    },
    ['Board', 'UTC', 'fr_FR'],
  ],
  [
    'Spreadsheet.getSheetByName, getSheetById',
    ({ file }) => [
      name(call(file, 'getSheetByName', 'Sheet1')),
      call(file, 'getSheetByName', 'None'),
      name(call(file, 'getSheetById', 0)),
      call(file, 'getSheetById', 99),
      call(file, 'getSheetId'),
      call(file, 'getSheetName'),
    ],
    ['Sheet1', null, 'Sheet1', null, 0, 'Sheet1'],
  ],
  [
    'Spreadsheet.insertSheet',
    ({ file, sheet, range }) => {
      call(range('A1'), 'setValue', 'x');
      call(file, 'insertSheet');
      call(file, 'insertSheet', 0);
      call(file, 'insertSheet', 'Named');
      call(file, 'insertSheet', 'First', 0);
      const copy = call(file, 'insertSheet', 'Copied', 1, { template: sheet });
      call(file, 'insertSheet', { template: sheet });
      const names = call<unknown[]>(file, 'getSheets').map(name);
      return [names, call(call(copy, 'getRange', 'A1'), 'getValue')];
    },
    [['First', 'Copied', 'Copy of Sheet1', 'Sheet3', 'Named', 'Sheet1', 'Sheet2'], 'x'],
  ],
  [
    'Spreadsheet tabs',
    ({ file, sheet }) => {
      call(sheet, 'activate');
      const copy = call(file, 'duplicateActiveSheet');
      call(file, 'renameActiveSheet', 'Copy');
      call(file, 'moveActiveSheet', 1);
      const moved = call<unknown[]>(file, 'getSheets').map(name);
      call(file, 'insertSheet', 'Gone');
      const next = name(call(file, 'deleteActiveSheet'));
      call(file, 'deleteSheet', copy);
      return [moved, next, call<unknown[]>(file, 'getSheets').map(name)];
    },
    [['Copy', 'Sheet1'], 'Copy', ['Sheet1']],
  ],
  [
    'Spreadsheet ranges',
    ({ file }) => [
      a1(call(file, 'getRange', 'Sheet1!B2')),
      a1s(call(call(file, 'getRangeList', ['A1', 'B2']), 'getRanges')),
      a1(call(call(file, 'appendRow', ['a', 'b']), 'getDataRange')),
      a1(call(file, 'getDataRange')),
      call(file, 'getLastRow'),
      call(file, 'getLastColumn'),
    ],
    ['B2', ['A1', 'B2'], 'A1:B1', 'A1:B1', 1, 2],
  ],
  [
    'Spreadsheet.toast',
    ({ file, execution }) => {
      call(file, 'toast', 'Done', 'Board', 3);
      call(file, 'toast', 'Again');
      return execution.toasts;
    },
    [
      { message: 'Done', title: 'Board', timeoutSeconds: 3 },
      { message: 'Again', title: '', timeoutSeconds: 5 },
    ],
  ],
  ...(['SpreadsheetApp', 'Spreadsheet'] as const).map(
    (owner): Case => [
      `${owner} cursor`,
      ({ app, file, sheet, range, list }) => {
        const object = owner === 'Spreadsheet' ? file : app;
        const selection = call(object, 'getSelection');
        const before = [
          name(call(object, 'getActiveSheet')),
          a1(call(object, 'getActiveRange')),
          a1(call(object, 'getCurrentCell')),
          a1s(call(call(object, 'getActiveRangeList'), 'getRanges')),
          name(call(selection, 'getActiveSheet')),
          a1(call(selection, 'getActiveRange')),
          a1(call(selection, 'getCurrentCell')),
          a1s(call(call(selection, 'getActiveRangeList'), 'getRanges')),
        ];
        call(object, 'setActiveSheet', call(file, 'insertSheet', 'Other'));
        const other = name(call(object, 'getActiveSheet'));
        call(object, 'setActiveSheet', sheet);
        call(object, 'setActiveRange', range('D4'));
        const second = a1(call(object, 'getActiveRange'));
        call(object, 'setCurrentCell', range('E5'));
        const third = a1(call(object, 'getActiveRange'));
        call(object, 'setActiveRangeList', list('A1', 'F6'));
        return [before, other, second, third, a1(call(object, 'getActiveRange'))];
      },
      [
        ['Sheet1', 'B2:C3', 'B2', ['B2:C3'], 'Sheet1', 'B2:C3', 'B2', ['B2:C3']],
        'Other',
        'D4',
        'E5',
        'F6',
      ],
    ],
  ),
  [
    'SpreadsheetApp.open…',
    ({ app }) =>
      [
        call(app, 'getActive'),
        call(app, 'getActiveSpreadsheet'),
        call(app, 'openById', 'test-workbook'),
        call(app, 'openByUrl', 'https://docs.google.com/spreadsheets/d/test-workbook/edit#gid=0'),
      ].map((file) => call(file, 'getId')),
    new Array(4).fill('test-workbook'),
  ],
];
