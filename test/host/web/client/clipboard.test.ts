import fc from 'fast-check';
import { copyText, pasteValues } from '../../../../host/web/client/grid/clipboard';
import { makeSheet } from '../make-sheet-view';

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r\n', [['a', 'b']]],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['"say ""hi"""', [['say "hi"']]],
  ['a\t', [['a', '']]],
])('%j is pasted as %j', (text, cells) => {
  expect(pasteValues(text)).toEqual(cells);
});

it('pastes what it copied', () => {
  const texts = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ') }), {
      minLength: 2,
      maxLength: 2,
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(texts, (cells) => {
      // A lone empty last line is what an ended line looks like, in every spreadsheet.
      fc.pre(cells.at(-1)?.some((text) => text !== '') ?? false);
      const sheet = makeSheet(cells);
      const area = { row: 0, column: 0, rows: cells.length, columns: 2 };
      expect(pasteValues(copyText(sheet, area))).toEqual(cells);
    }),
  );
});

it('copies a whole column no further than its last used row', () => {
  const sheet = makeSheet([['a'], ['b']]);
  expect(copyText(sheet, { row: 0, column: 0, rows: 10, columns: 1 })).toBe('a\nb');
});
