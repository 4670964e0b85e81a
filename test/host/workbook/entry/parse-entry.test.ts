import { displayValue } from '../../../../host/workbook/display/display';
import { makeWorkbook, type } from '../make-workbook';

interface Case {
  readonly typed: string;
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly shown: string;
}

function enter(typed: string, locale = 'en_US') {
  const { workbook, sheet } = makeWorkbook({ locale });
  type(workbook, sheet, [[typed]]);
  const cell = sheet.cellAt(1, 1);
  const format = cell?.style.values.numberFormat;
  const shown = displayValue(cell?.value ?? '', format, workbook.rules.locale);
  return { value: cell?.value, format, shown, formula: cell?.extra?.formula };
}

const plain = (typed: string): Case => ({ typed, value: typed, shown: typed });

const DAY = 45_293; // 2 January 2024

describe('what a typed text becomes', () => {
  it.each<Case>([
    { typed: '12', value: 12, shown: '12' },
    { typed: '-3.5', value: -3.5, shown: '-3.5' },
    { typed: ' 5 ', value: 5, shown: '5' },
    { typed: '.5', value: 0.5, shown: '0.5' },
    { typed: '10.', value: 10, shown: '10' },
    { typed: '(7)', value: -7, shown: '-7' },
    { typed: '0612345678', value: 612_345_678, shown: '612345678' },
    { typed: '+33612345678', value: 33_612_345_678, shown: '33612345678' },
    { typed: '1,234', value: 1234, format: '#,##0', shown: '1,234' },
    { typed: '1,234.5', value: 1234.5, format: '#,##0.00', shown: '1,234.50' },
    { typed: '12%', value: 0.12, format: '0%', shown: '12%' },
    { typed: '12.5%', value: 0.125, format: '0.00%', shown: '12.50%' },
    { typed: '$5', value: 5, format: '$#,##0', shown: '$5' },
    { typed: '1e3', value: 1000, format: '0.00E+00', shown: '1.00E+03' },
    plain('1,23'),
    plain('12 34'),
    plain('555-1234'),
    plain('-'),
    plain('Infinity'),
    plain('12a'),
  ])('$typed is a number, or not: $shown', ({ typed, value, format, shown }) => {
    expect(enter(typed)).toEqual({ value, format, shown, formula: undefined });
  });

  it.each<Case>([
    { typed: '4:05', value: 245 / 1440, format: 'h:mm', shown: '4:05' },
    { typed: '04:05', value: 245 / 1440, format: 'h:mm', shown: '4:05' },
    { typed: '4:05:06', value: 14_706 / 86_400, format: 'h:mm:ss', shown: '4:05:06' },
    { typed: '4:05 pm', value: 965 / 1440, format: 'h:mm am/pm', shown: '4:05 PM' },
    { typed: '12:00 AM', value: 0, format: 'h:mm am/pm', shown: '12:00 AM' },
    { typed: '3 pm', value: 15 / 24, format: 'h:mm am/pm', shown: '3:00 PM' },
    { typed: '25:00', value: 25 / 24, format: '[h]:mm:ss', shown: '25:00:00' },
    plain('12:60'),
    plain('13:00 pm'),
    plain('1:2:3:4'),
  ])('$typed is a time, or not: $shown', ({ typed, value, format, shown }) => {
    const entered = enter(typed);
    expect(entered).toMatchObject({ format, shown });
    if (typeof value === 'number') expect(entered.value).toBeCloseTo(value, 10);
    else expect(entered.value).toBe(value);
  });

  it.each<Case>([
    { typed: '1/2/2024', value: DAY, format: 'M/d/yyyy', shown: '1/2/2024' },
    { typed: '1/2/24', value: DAY, format: 'M/d/yyyy', shown: '1/2/2024' },
    { typed: '2024-01-02', value: DAY, format: 'yyyy-mm-dd', shown: '2024-01-02' },
    { typed: '2024/01/02', value: DAY, format: 'yyyy/mm/dd', shown: '2024/01/02' },
    { typed: '2 Jan 2024', value: DAY, format: 'd mmm yyyy', shown: '2 Jan 2024' },
    { typed: 'Jan 2, 2024', value: DAY, format: 'mmm d, yyyy', shown: 'Jan 2, 2024' },
    { typed: 'January 2, 2024', value: DAY, format: 'mmmm d, yyyy', shown: 'January 2, 2024' },
    { typed: '1-2', value: 46_024, format: 'm-d', shown: '1-2' },
    { typed: 'May 5', value: 46_147, format: 'mmm d', shown: 'May 5' },
    {
      typed: '2024-01-02 3:04',
      value: DAY + 184 / 1440,
      format: 'yyyy-mm-dd h:mm:ss',
      shown: '2024-01-02 3:04:00',
    },
    plain('13/1/2024'),
    plain('2/30/2024'),
    plain('May'),
    plain('Marie 5'),
    plain('2024-01-02T03:04:05Z'),
    plain('1.5.2024'),
  ])('$typed is a date, or not: $shown', ({ typed, value, format, shown }) => {
    expect(enter(typed)).toEqual({ value, format, shown, formula: undefined });
  });

  it.each([
    ['true', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ['truely', 'truely', 'truely'],
    ["'5", '5', '5'],
    ["'=A1", '=A1', '=A1'],
    ['', '', ''],
    ['=', '=', '='],
    ['+', '+', '+'],
  ])('%s becomes %p', (typed, value, shown) => {
    expect(enter(typed)).toEqual({ value, shown, format: undefined, formula: undefined });
  });

  it.each([
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['=nonsense((', '=nonsense(('],
    ['+A1', '=+A1'],
    ['+33 6 00 00', '=+33 6 00 00'],
  ])('%s is the formula %s, and is shown as one', (typed, formula) => {
    expect(enter(typed)).toEqual({ value: formula, shown: formula, formula, format: undefined });
  });

  it('a leading + is text where the workbook says so', () => {
    const { workbook, sheet } = makeWorkbook({ plusStartsFormula: false });
    type(workbook, sheet, [['+A1']]);
    expect(sheet.cellAt(1, 1)).toMatchObject({ value: '+A1', extra: undefined });
  });

  it.each([
    ['fr_FR', '1 234,5', 1234.5, '1 234,50'],
    ['fr_FR', '2/1/2024', DAY, '02/01/2024'],
    ['de_DE', '1.234,5', 1234.5, '1.234,50'],
    ['de_DE', '2.1.2024', DAY, '2.1.2024'],
    ['en_GB', '2/1/2024', DAY, '02/01/2024'],
    ['ja_JP', '2024/1/2', DAY, '2024/01/02'],
  ])('in %s, %s is read by the habits of the place', (locale, typed, value, shown) => {
    expect(enter(typed, locale)).toMatchObject({ value, shown });
  });

  it.each(['12', '4:05', '1/2/2024', 'true', '=A1', '+33 6', "'5", '50%'])(
    'in a cell of text format, %s stays what was typed',
    (typed) => {
      const { workbook, sheet } = makeWorkbook();
      sheet.changeCells({ row: 1, column: 1, rows: 1, columns: 1 }, (cell) => {
        cell.style = cell.style.with('numberFormat', '@');
      });
      type(workbook, sheet, [[typed]]);
      expect(sheet.cellAt(1, 1)).toMatchObject({ value: typed, extra: undefined });
    },
  );

  it('a number format that somebody set survives an entry of another kind', () => {
    const { workbook, sheet } = makeWorkbook();
    sheet.changeCells({ row: 1, column: 1, rows: 1, columns: 1 }, (cell) => {
      cell.style = cell.style.with('numberFormat', '0.00');
    });
    type(workbook, sheet, [['50%']]);
    expect(sheet.cellAt(1, 1)?.style.values.numberFormat).toBe('0.00');
  });
});
