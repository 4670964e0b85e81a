import fc from 'fast-check';
import { createCellText } from '../../../src/domain/contacts/cell-text';
import { findColumns } from '../../../src/domain/contacts/columns';
import { fieldOf } from '../../../src/domain/contacts/contact';
import { contactOf, readPhones } from '../../../src/domain/contacts/read-contacts';
import type { CellValue } from '../../../src/domain/sheets/headers';

const rules = { country: 'FR', textOf: createCellText(() => 'Europe/Paris') };
const read = (cell: CellValue) => readPhones([cell], findColumns(['Phone']), rules);
const home = '+33176111111';

test.each<[CellValue, readonly string[], readonly string[]]>([
  ['01 76 11 11 11', [home], []],
  ['+33 (0)1 76 11 11 11', [home], []],
  ['0033176111111', [home], []],
  [33176111111, [home], []],
  [176111111, [home], []],
  ['01 76 11 11 11, +44 20 7946 0123', [home, '+442079460123'], []],
  ['01 76 11 11 11;06 39 98 12 34', [home, '+33639981234'], []],
  ['01 76 11 11 11 / 01 76 11 11 12', [home, '+33176111112'], []],
  ['01 76 11 11 11\n\n01.76.11.11.11\r\n', [home], []],
  ['ask Anna', [], ['ask Anna']],
  ['01 76 11 11 11, ask Anna', [home], ['ask Anna']],
  ['=HYPERLINK("x")', [], ['=HYPERLINK("x")']],
  ['', [], []],
  [' , ;', [], []],
])('%j', (cell, phones, unreadable) => {
  expect(read(cell)).toEqual({ phones, unreadable });
});

test('several columns are read from left to right', () => {
  const columns = findColumns(['Mobile', 'Name', 'Phone']);
  expect(readPhones(['0639981234', 'x', '0176111111'], columns, rules).phones).toEqual([
    '+33639981234',
    home,
  ]);
});

/** One number, however somebody writes it. */
const written = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(' ', '.', '-', ''))
  .chain(([rest, gap]) => {
    const digits = `1${String(rest).padStart(8, '0')}`;
    const groups = [digits.slice(0, 1), ...(digits.slice(1).match(/../g) ?? [])].join(gap);
    const forms = [`0${groups}`, `+33${gap}${groups}`, `0033${gap}${groups}`, `+33 (0)${groups}`];
    return fc.record({
      number: fc.constant(`+33${digits}`),
      text: fc.constantFrom(...forms, ` 33${digits}`, `\u202A+33${digits}\u202C`),
    });
  });

test('a number is the same in whatever format, alone or among others', () => {
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', ';', '/', '\n'),
      (numbers, separator) => {
        const { phones, unreadable } = read(numbers.map(({ text }) => text).join(separator));
        expect(phones).toEqual([...new Set(numbers.map(({ number }) => number))]);
        expect(unreadable).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

describe('a contact', () => {
  const contact = contactOf(
    ['Tel', 'First name', 'Last name', 'VIP', 'vip', 'Since', '__proto__', '', 'E.164'],
    ['0176111111', 'Anna', 'Bell', 'yes', 'no', '2020-01-31', 'odd', 'nameless', home],
    [home],
  );

  test('has a name of first and last name', () => {
    expect(contact).toMatchObject({
      phones: [home],
      name: 'Anna Bell',
      company: '',
      ownerEmail: '',
    });
  });

  test.each([
    ['VIP', 'yes'],
    [' vip ', 'yes'],
    ['since', '2020-01-31'],
    ['Name', 'Anna Bell'],
    ['Phone', home],
    ['Tel', '0176111111'],
    ['Company', ''],
    ['__proto__', 'odd'],
    ['constructor', ''],
    ['E.164', ''],
    ['', ''],
  ])('field %j says %j', (header, text) => {
    expect(fieldOf(contact, header)).toBe(text);
  });
});

test.each<[CellValue, string]>([
  [' text ', 'text'],
  [1250.5, '1250.5'],
  [33176111111, '33176111111'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [new Date('2026-11-19T23:00:00Z'), '2026-11-20'],
  [new Date('2026-11-20T13:03:22Z'), '2026-11-20 14:03:22'],
])('a cell of %p reads %j', (cell, text) => {
  expect(rules.textOf(cell)).toBe(text);
});

test('nobody is asked for the time zone while no date comes', () => {
  const textOf = createCellText(() => {
    throw new Error('asked');
  });
  expect([textOf('a'), textOf(1), textOf(undefined)]).toEqual(['a', '1', '']);
});
