import fc from 'fast-check';
import { createCellText } from '../../../src/domain/contacts/cell-text';
import { findColumns } from '../../../src/domain/contacts/columns';
import {
  type ContactTable,
  goThrough,
  stretchToWrite,
  sumOf,
} from '../../../src/domain/contacts/go-through';
import { contactIn, contactTextName, indexTexts } from '../../../src/domain/contacts/index-texts';
import { toE164 } from '../../../src/domain/phone/e164';
import type { Row } from '../../../src/domain/sheets/headers';

const rules = { country: 'FR', textOf: createCellText(() => 'Europe/Paris') };
const table = (words: Row, ...rows: readonly Row[]): ContactTable => ({
  words,
  rows,
  columns: findColumns(words),
});
const plain = ['Phone', 'Name', 'E.164', 'Problem'];

test('rows without number are in no index, our columns in no contact', () => {
  const gone = goThrough(
    table(plain, ['0199001234', 'Anna', 'old', 'old'], ['', 'Bob', '', ''], ['', false, '', '']),
    rules,
    new Set(),
  );
  expect(gone).toEqual({
    words: ['Phone', 'Name'],
    indexed: [{ phones: ['+33199001234'], cells: ['0199001234', 'Anna'] }],
    e164: ['+33199001234', '', ''],
    problems: ['', expect.stringMatching(/^No phone number/), ''],
  });
});

const anyCell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('0199001234'));
const anyRows = fc.array(fc.tuple(anyCell, anyCell, fc.string(), fc.string()), { maxLength: 8 });

test('once what we say is written, the sum is the one that was foretold', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const before = table(plain, ...rows);
      const gone = goThrough(before, rules, new Set());
      const written = rows.map(([phone, name], at) => [
        phone,
        name,
        gone.e164[at] ?? '',
        gone.problems[at] ?? '',
      ]);
      expect(sumOf(table(plain, ...written), ['f'])).toBe(sumOf(before, ['f'], gone));
    }),
    { numRuns: 100 },
  );
});

test('columns of ours that are added at the right end change no sum but by what they say', () => {
  const before = table(['Phone'], ['0199001234']);
  const gone = goThrough(before, rules, new Set());
  const after = table(['Phone', 'E.164', 'Problem'], ['0199001234', '+33199001234', '']);
  expect(sumOf(after, [])).toBe(sumOf(before, [], gone));
});

/** A few numbers, written in several ways, so that rows share some. */
const anyPhones = fc
  .array(
    fc.tuple(fc.nat(9), fc.constantFrom('01 99 00 12 4', '+33 1 99 00 12 4', '0033-1-99-00-12-4')),
    { maxLength: 3 },
  )
  .map((numbers) => numbers.map(([last, start]) => `${start}${last}`).join('; '));

test('the index knows of every number what reading the rows one by one would say', () => {
  fc.assert(
    fc.property(fc.array(anyPhones, { maxLength: 12 }), (cells) => {
      const rows = cells.map((phones, at) => [phones, `Row ${at}`, '', '']);
      const gone = goThrough(table(plain, ...rows), rules, new Set());
      const texts = indexTexts(gone.words, gone.indexed);
      for (let last = 0; last < 10; last += 1) {
        const number = `+3319900124${last}`;
        const naive = cells.findIndex((phones) =>
          phones.split('; ').some((phone) => toE164(phone, 'FR') === number),
        );
        const found = contactIn(texts[contactTextName(number)], number);
        if (naive === -1) expect(found).toBe('none');
        else expect(found).toMatchObject({ name: `Row ${naive}` });
      }
    }),
    { numRuns: 150 },
  );
});

const sheet = [
  ['0199001234', 'Anna', '', ''],
  ['0199001235', 'Bob', '', ''],
] as const;
test.each<[string, ContactTable, readonly string[]]>([
  ['a cell', table(plain, ['0199001234', 'Anne', '', ''], sheet[1]), []],
  ['the order', table(plain, sheet[1], sheet[0]), []],
  ['a row less', table(plain, sheet[0]), []],
  ['a header word', table(['Phone', 'Nom', 'E.164', 'Problem'], ...sheet), []],
  ['what we wrote', table(plain, ['0199001234', 'Anna', 'x', ''], sheet[1]), []],
  ['text moved one cell on', table(plain, ['019900123', '4Anna', '', ''], sheet[1]), []],
  ['a number for a text', table(plain, [199001234, 'Anna', '', ''], sheet[1]), []],
  ['the facts', table(plain, ...sheet), ['|FR']],
])('%s changes the sum', (_, changed, facts) => {
  expect(sumOf(changed, facts)).not.toBe(sumOf(table(plain, ...sheet), []));
});

test.each<[string, readonly string[], number | undefined, ReturnType<typeof stretchToWrite>]>([
  ['nothing', ['a', 'b', 'c'], 0, undefined],
  ['one cell', ['a', 'x', 'c'], 0, { first: 1, cells: ['x'] }],
  ['from the first to the last', ['x', 'b', 'y'], 0, { first: 0, cells: ['x', 'b', 'y'] }],
  ['a column that is missing', ['', 'x', ''], undefined, { first: 1, cells: ['x'] }],
  ['no column for nothing', ['', '', ''], undefined, undefined],
])('of what differs is written: %s', (_, wanted, at, stretch) => {
  expect(stretchToWrite([['a'], ['b'], ['c']], at, wanted)).toEqual(stretch);
});
