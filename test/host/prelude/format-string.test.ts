import { parseCsv } from '../../../host/engine/prelude/utilities/csv';
import { formatString } from '../../../host/engine/prelude/utilities/format-string';

it.each([
  ['%s and %s', ['a', 1], 'a and 1'],
  ['%5s|%-5s|', ['a', 'b'], '    a|b    |'],
  ['%.2s', ['abc'], 'ab'],
  ['%S', ['up'], 'UP'],
  ['%d', [3.9], '3'],
  ['%d', [-3.9], '-3'],
  ['%05d', [42], '00042'],
  ['%05d', [-42], '-0042'],
  ['%+d % d', [1, 1], '+1  1'],
  ['%,d', [1234567], '1,234,567'],
  ['%f', [1.5], '1.500000'],
  ['%.2f', [2.345], '2.35'],
  ['%05.1f', [2.34], '002.3'],
  ['%,.2f', [1234.5], '1,234.50'],
  ['%e', [12345], '1.234500e+04'],
  ['%x %X %o', [255, 255, 8], 'ff FF 10'],
  ['%c%c', [65, 'BC'], 'AB'],
  ['%b', [0], 'false'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['100%%', [], '100%'],
])('%j with %j is %j', (template, values, expected) => {
  expect(formatString(template, ...values)).toBe(expected);
});

it.each([
  ['%s %s', ['one'], 'Missing argument for %s.'],
  ['%q', ['one'], 'Unknown format %q.'],
])('%j with %j is refused', (template, values, message) => {
  expect(() => formatString(template, ...values)).toThrow(message);
});

it.each([
  [
    'a,b\nc,d',
    undefined,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    undefined,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b","c""d"', undefined, [['a,b', 'c"d']]],
  ['"two\nlines",x', undefined, [['two\nlines', 'x']]],
  ['a;b', ';', [['a', 'b']]],
  ['a,,', undefined, [['a', '', '']]],
  ['', undefined, []],
])('the CSV %j by %p', (csv, delimiter, rows) => {
  expect(parseCsv(csv, delimiter)).toEqual(rows);
});
