import fc from 'fast-check';
import { displayValue, isDateFormat } from '../../../../host/workbook/display/display';
import { localeRules } from '../../../../host/workbook/locale';
import { makeWorkbook, type } from '../make-workbook';

const locale = localeRules('en_US');

describe('what a cell shows', () => {
  it.each([
    [1 / 3, '0.3333333333'],
    [0.1 + 0.2, '0.3'],
    [1234.5, '1234.5'],
    [123_456_789_012, '123456789012'],
    [1e20, '1E+20'],
    [1.234567e20, '1.23457E+20'],
    [0.0000001, '0.0000001'],
    [-5, '-5'],
    [0, '0'],
  ])('%p without a format is %s', (value, shown) => {
    expect(displayValue(value, undefined, locale)).toBe(shown);
  });

  it.each([
    [1234.567, '#,##0.00', '1,234.57'],
    [1234.567, '0', '1235'],
    [0.126, '0%', '13%'],
    [0.1265, '0.0%', '12.7%'],
    [1.005, '0.00', '1.01'],
    [5, '0.##', '5'],
    [5.1, '0.0#', '5.1'],
    [12, '000', '012'],
    [-5, '0', '-5'],
    [-5, '0;(0)', '(5)'],
    [0, '0;(0);"none"', 'none'],
    [5, ';;;', ''],
    [1_234_567, '0.0,,"M"', '1.2M'],
    [12_345, '0.00E+00', '1.23E+04'],
    [5, '$#,##0.00', '$5.00'],
    [5, '[$€]0.00', '€5.00'],
    [5, '0 "calls"', '5 calls'],
    [5, '[Red]0', '5'],
    [7, '@', '7'],
  ])('%p as %s is %s', (value, format, shown) => {
    expect(displayValue(value, format, locale)).toBe(shown);
  });

  it.each([
    [45_000.75, 'yyyy-mm-dd hh:mm:ss', '2023-03-15 18:00:00'],
    [45_000.75, 'm/d/yyyy', '3/15/2023'],
    [45_000.75, 'M/d/yyyy H:mm:ss', '3/15/2023 18:00:00'],
    [45_000.75, 'dddd, d mmmm yy', 'Wednesday, 15 March 23'],
    [45_000.75, 'ddd h:mm am/pm', 'Wed 6:00 PM'],
    [45_000.25, 'hh:mm a/p', '06:00 A'],
    [45_000.123456, 'hh:mm:ss.000', '02:57:46.598'],
    [245 / 86_400, 'm:ss', '4:05'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [245 / 1440, '[mm]:ss', '245:00'],
    [-0.5, '[h]:mm', '-12:00'],
  ])('day %p as %s is %s', (value, format, shown) => {
    expect(displayValue(value, format, locale)).toBe(shown);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[h]:mm:ss', true],
    ['0.00', false],
    ['0.00E+00', false],
    ['@', false],
    ['"day" 0', false],
    ['[Red]0', false],
    [undefined, false],
  ])('%s shows dates: %p', (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });

  it('text takes the fourth section', () => {
    expect(displayValue('x', '0;0;0;"<"@">"', locale)).toBe('<x>');
    expect(displayValue('x', '0.00', locale)).toBe('x');
  });

  it('what a typed text shows, typed again, shows the same', () => {
    const typed = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(String),
      fc.integer().map((value) => `${value}%`),
      fc.tuple(fc.nat(30), fc.nat(59)).map(([h, m]) => `${h}:${m}`),
      fc
        .tuple(
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
          fc.integer({ min: 1900, max: 2100 }),
        )
        .map(([month, day, year]) => `${month}/${day}/${year}`),
      fc.string(),
    );
    const show = (text: string) => {
      const { workbook, sheet } = makeWorkbook();
      type(workbook, sheet, [[text]]);
      const cell = sheet.cellAt(1, 1);
      return displayValue(cell?.value ?? '', cell?.style.values.numberFormat, locale);
    };
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(!text.startsWith("'"));
        const once = show(text);
        expect(show(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
