import { csvOf } from '../../../../host/web/client/download';
import { isWarned } from '../../../../host/web/client/grid/merges';
import { selectionSummary } from '../../../../host/web/client/grid/status';
import { makeSheet } from '../make-sheet-view';

it.each([
  [['1', '2.5'], 'Sum: 3.5'],
  [['1,000', '-1'], 'Sum: 999'],
  [['a', '2'], 'Count: 2'],
  [['a', ''], 'Count: 1'],
  [['', ''], ''],
])('of %j it says %j', (texts, words) => {
  const sheet = makeSheet([texts]);
  expect(selectionSummary(sheet, { row: 0, column: 0, rows: 1, columns: 2 })).toBe(words);
});

it('says nothing of one cell', () => {
  expect(selectionSummary(makeSheet([['1']]), { row: 0, column: 0, rows: 1, columns: 1 })).toBe('');
});

it('saves a sheet as comma-separated values', () => {
  expect(csvOf(makeSheet([['a', 'b,c'], [], ['', 'say "hi"']]))).toBe(
    'a,"b,c"\r\n\r\n,"say ""hi"""',
  );
});

it.each([
  ['inside the protected cells', { row: 1, column: 1, rows: 1, columns: 1 }, true],
  ['inside an exception', { row: 0, column: 0, rows: 1, columns: 1 }, false],
  ['partly inside an exception', { row: 0, column: 0, rows: 2, columns: 1 }, true],
  ['elsewhere', { row: 5, column: 5, rows: 1, columns: 1 }, false],
])('an edit %s is warned about: %s', (_, edited, warned) => {
  const area = { row: 0, column: 0, rows: 3, columns: 3 };
  const except = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  expect(isWarned(makeSheet([], { warnings: [{ area, except }] }).layout, edited)).toBe(warned);
});
