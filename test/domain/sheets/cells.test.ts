import {
  clipCell,
  listCell,
  readDate,
  readIds,
  readList,
  textCell,
} from '../../../src/domain/sheets/cells';
import { columnFormats } from '../../../src/domain/sheets/formats';
import { headers, type TableName } from '../../../src/domain/sheets/headers';

test.each([
  ['=IMPORTXML("http://x","//a")', `'=IMPORTXML("http://x","//a")`],
  ['+IMPORTXML(1)', "'+IMPORTXML(1)"],
  ['-2+3', "'-2+3"],
  ['@sum', "'@sum"],
  ["'quoted", "''quoted"],
  ['\t=1', "'\t=1"],
  ['+33 6 11 22 33 44', '+33 6 11 22 33 44'],
  ['+1 (555) 010-99', '+1 (555) 010-99'],
  ['Ana', 'Ana'],
  ['', ''],
  [undefined, ''],
])('%j goes into a cell as %j', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

const longest = 49_900;

test.each([
  ['what fits', 'a'.repeat(longest), longest, /a$/],
  ['a longer text, cut so that it shows', 'a'.repeat(60_000), longest, /^a+…$/],
  ['no half characters', `${'a'.repeat(longest - 2)}${'\u{1F600}'.repeat(9)}`, longest - 1, /a…$/],
  ['characters of two halves', '\u{1F600}'.repeat(30_000), longest - 1, /\u{1F600}…$/u],
])('a cell holds %s', (_, text, length, end) => {
  const cell = String(clipCell(text));
  expect(cell).toHaveLength(length);
  expect(cell).toMatch(end);
});

test('a cell holds numbers and dates as they are', () => {
  expect(clipCell(12)).toBe(12);
  expect(clipCell(new Date(0))).toEqual(new Date(0));
});

test('lists in a cell are separated by a comma and a space', () => {
  expect(listCell([1, 2])).toBe('1, 2');
  expect(readList(' a,b , ,c')).toEqual(['a', 'b', 'c']);
  expect(readIds('12, x, 13')).toEqual([12, 13]);
  expect(readIds(12)).toEqual([12]);
});

test.each([[''], ['2026-11-20'], [45_000], [new Date(Number.NaN)], [undefined]])(
  '%s is no moment',
  (cell) => {
    expect(readDate(cell)).toBeUndefined();
  },
);

test.each(Object.keys(headers) as TableName[])('every column of %s has a format', (table) => {
  const formats = columnFormats(table);
  expect(formats).toHaveLength(headers[table].length);
  headers[table].forEach((column, index) => {
    if (/ IDs?$/.test(column)) expect(formats[index]).toBe('@');
  });
});
