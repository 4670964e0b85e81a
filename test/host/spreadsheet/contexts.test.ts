import { call, type FakeOptions, fakeExecution } from './fake-context';

describe('who may open the spreadsheet', () => {
  it.each<[string, FakeOptions, boolean]>([
    ['a menu', { kind: 'menu' }, true],
    ['a trigger', { kind: 'trigger' }, true],
    ['a web app', { kind: 'webapp' }, true],
    ['a web app whose spreadsheet is not active', { kind: 'webapp', activeInWebApp: false }, false],
  ])('%s sees the active one: %p', (_, options, isThere) => {
    const { app } = fakeExecution(options);
    expect(call(app, 'getActiveSpreadsheet') !== null).toBe(isThere);
    expect(call(call(app, 'openById', 'test-workbook'), 'getId')).toBe('test-workbook');
  });

  it('a simple trigger may not open by id', () => {
    const { app } = fakeExecution({ kind: 'simple', authMode: 'LIMITED' });
    expect(() => call(app, 'openById', 'test-workbook')).toThrow(
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('nobody opens another file', () => {
    const { app } = fakeExecution();
    expect(() => call(app, 'openById', 'other')).toThrow(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  });

  it('without a cursor the first sheet is the active one', () => {
    const { app, workbook } = fakeExecution({ kind: 'trigger' });
    workbook.addSheet();
    expect(call(call(app, 'getActiveSheet'), 'getName')).toBe('Sheet1');
    expect(call(call(app, 'getActiveRange'), 'getA1Notation')).toBe('A1');
  });
});
