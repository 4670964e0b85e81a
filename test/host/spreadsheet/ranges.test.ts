import { EnumValue, NotEmulated, type ServiceObject } from '../../../host/services/service';
import { call, fakeExecution, openSheet } from './fake-context';

const setUp = () => {
  const execution = fakeExecution();
  return { execution, ...openSheet(execution) };
};

describe('where a range may be', () => {
  it.each<[readonly unknown[], string]>([
    [[1, 1], 'A1'],
    [[2, 3, 4], 'C2:C5'],
    [[1, 1, 2, 2], 'A1:B2'],
    [['B2'], 'B2'],
    [['a1:b2'], 'A1:B2'],
    [['A:B'], 'A1:B1000'],
    [['C:C'], 'C1:C1000'],
    [['2:3'], 'A2:Z3'],
    [['Sheet1!A1:B2'], 'A1:B2'],
    [[1.9, 1], 'A1'],
  ])('getRange%p is %s', (args, a1) => {
    expect(call(call(setUp().sheet, 'getRange', ...args), 'getA1Notation')).toBe(a1);
  });

  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  it.each<[readonly unknown[], string]>([
    [[1001, 1], outside],
    [[1, 27], outside],
    [[1000, 1, 2], outside],
    [[1, 26, 1, 2], outside],
    [['A1001'], outside],
    [['AA1'], outside],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [['nonsense'], 'Range not found'],
    [['Nowhere!A1'], 'Range not found'],
    [[Number.NaN, 1], 'Cannot convert NaN to int.'],
    [
      ['1', 1],
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [[], "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      [null],
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('getRange%p says: %s', (args, sentence) => {
    expect(() => call(setUp().sheet, 'getRange', ...args)).toThrow(sentence);
  });

  it('a range whose rows were deleted is outside', () => {
    const { sheet, range } = setUp();
    const last = range('A1000');
    call(sheet, 'deleteRow', 1000);
    expect(() => call(last, 'getValue')).toThrow(outside);
    expect(() => call(last, 'setValue', 1)).toThrow(outside);
  });
});

describe('what is written', () => {
  const wrong = (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`;

  it.each<[string, readonly unknown[], string]>([
    ['setValues', ['x'], wrong('String', 'Range.setValues')],
    ['setValues', [[1, 2]], wrong('number[]', 'Range.setValues')],
    ['setValues', [], wrong('', 'Range.setValues')],
    [
      'setValues',
      [[[1, 2]]],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'setValues',
      [[[1], [2]]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['setBackground', [5], wrong('number', 'Range.setBackground')],
    ['setFontSize', ['big'], wrong('String', 'Range.setFontSize')],
    ['setNumberFormat', [null], wrong('null', 'Range.setNumberFormat')],
    ['setBorder', [true, true, true], wrong('Boolean,Boolean,Boolean', 'Range.setBorder')],
    ['setWrapStrategy', ['WRAP'], wrong('String', 'Range.setWrapStrategy')],
    [
      'setWrapStrategy',
      [new EnumValue('BorderStyle', 'SOLID')],
      wrong('SpreadsheetApp.BorderStyle', 'Range.setWrapStrategy'),
    ],
    [
      'setValue',
      ['x'.repeat(50_001)],
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%s is checked at once', (method, args, sentence) => {
    const { range, execution } = setUp();
    expect(() => call(range('A1:B2'), method, ...args)).toThrow(sentence);
    expect(execution.counts.cellsWritten).toBe(0);
  });

  it('objects in cells are not emulated', () => {
    const { range } = setUp();
    expect(() => call(range('A1'), 'setValue', { a: 1 })).toThrow(NotEmulated);
  });

  it('nothing, null and an empty text empty a cell', () => {
    const { range } = setUp();
    call(range('A1:C1'), 'setValues', [['a', 'b', 'c']]);
    call(range('A1:C1'), 'setValues', [[null, undefined, '']]);
    expect(call(range('A1:C1'), 'getValues')).toEqual([['', '', '']]);
    expect(call(range('A1:C1'), 'isBlank')).toBe(true);
  });

  it('dates come back as the same instants, in the spreadsheet’s time zone', () => {
    const { range, spreadsheet } = setUp();
    const date = new Date('2026-03-29T10:30:00Z');
    call(range('A1'), 'setValue', date);
    expect(call(range('A1'), 'getValue')).toEqual(date);
    expect(call(range('A1'), 'getDisplayValue')).toBe('3/29/2026 12:30:00');
    call(spreadsheet, 'setSpreadsheetTimeZone', 'UTC');
    expect(call(range('A1'), 'getValue')).toEqual(new Date('2026-03-29T12:30:00Z'));
  });

  it('what nobody understands as a colour or a word leaves the look alone', () => {
    const { range } = setUp();
    call(range('A1'), 'setBackground', 'red');
    call(range('A1'), 'setBackground', 'rainbow');
    call(range('A1'), 'setFontWeight', 'heavy');
    call(range('A1:A2'), 'setBackgrounds', [['rainbow'], ['#0F0']]);
    expect(call(range('A1:A2'), 'getBackgrounds')).toEqual([['#ff0000'], ['#00ff00']]);
    expect(call(range('A1'), 'getFontWeight')).toBe('normal');
    call(range('A1'), 'setBackground', null);
    expect(call(range('A1'), 'getBackground')).toBe('#ffffff');
  });

  it('a rule that refuses an entry stops the write', () => {
    const { app } = fakeExecution();
    const { range } = setUp();
    const builder = call(app, 'newDataValidation');
    call(builder, 'requireNumberBetween', 1, 10);
    call(builder, 'setAllowInvalid', false);
    call(range('A1:A2'), 'setDataValidation', call(builder, 'build'));
    call(range('A1'), 'setValue', 5);
    call(range('A2'), 'setValue', 11);
    expect(() => call(range('A1'), 'getValue')).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(call(range('A1:A2'), 'getValues')).toEqual([[5], ['']]);
  });
});

describe('clear with options', () => {
  it.each([
    ['Range', {}, ['', '#ffffff', 'n']],
    ['Range', { contentsOnly: true }, ['', '#ff0000', 'n']],
    ['Range', { formatOnly: true }, ['x', '#ffffff', 'n']],
    ['Range', { commentsOnly: true }, ['x', '#ff0000', '']],
    ['Range', { contentsOnly: true, formatOnly: true }, ['', '#ffffff', 'n']],
    ['Sheet', {}, ['', '#ffffff', 'n']],
    ['Sheet', { contentsOnly: true }, ['', '#ff0000', 'n']],
    ['Sheet', { formatOnly: true }, ['x', '#ffffff', 'n']],
  ])('%s.clear(%p) leaves %p', (owner, options, left) => {
    const { sheet, range } = setUp();
    call(range('A1'), 'setValue', 'x');
    call(range('A1'), 'setBackground', 'red');
    call(range('A1'), 'setNote', 'n');
    call(owner === 'Sheet' ? sheet : range('A1'), 'clear', options);
    const read = ['getValue', 'getBackground', 'getNote'];
    expect(read.map((method) => call(range('A1'), method))).toEqual(left);
  });
});

describe('merges', () => {
  it('clear() drops them, so that another board can be drawn', () => {
    const { sheet, range } = setUp();
    call(range('A1:B3'), 'merge');
    expect(() => call(range('B3:C4'), 'merge')).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    call(sheet, 'clear');
    call(range('B3:C4'), 'merge');
    expect(
      call<ServiceObject[]>(range('A1:Z9'), 'getMergedRanges').map((one) =>
        call(one, 'getA1Notation'),
      ),
    ).toEqual(['B3:C4']);
  });
});

describe('an empty sheet', () => {
  it('has a data range of one empty cell', () => {
    const { sheet } = setUp();
    const data = call(sheet, 'getDataRange');
    expect(call(data, 'getValues')).toEqual([['']]);
    expect([call(sheet, 'getLastRow'), call(sheet, 'getLastColumn')]).toEqual([0, 0]);
  });

  it('is as large as its grid when read whole', () => {
    const { range } = setUp();
    expect(call<unknown[][]>(range('A:B'), 'getValues')).toHaveLength(1000);
  });

  it('looks do not count as content', () => {
    const { sheet, range } = setUp();
    call(range('A1:C50'), 'setBackground', 'red');
    call(range('B7'), 'setValue', false);
    expect([call(sheet, 'getLastRow'), call(sheet, 'getLastColumn')]).toEqual([7, 2]);
  });
});
