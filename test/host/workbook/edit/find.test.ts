import { type FindOptions, findCells } from '../../../../host/workbook/edit/find';
import { makeWorkbook, type } from '../make-workbook';

const PLAIN: FindOptions = {
  matchCase: false,
  matchEntireCell: false,
  useRegularExpression: false,
  matchFormulaText: false,
  ignoreDiacritics: false,
};

function find(text: string, options: Partial<FindOptions> = {}): string[] {
  const { workbook, sheet } = makeWorkbook();
  type(workbook, sheet, [
    ['Anna', 'anna b', '12%'],
    ['', "'a.b", 'Zoé'],
  ]);
  const area = { row: 1, column: 1, rows: 5, columns: 5 };
  const found = findCells(sheet, area, text, { ...PLAIN, ...options }, workbook.rules.locale);
  return found.map(({ row, column }) => `${row},${column}`);
}

describe('finding a text', () => {
  it.each<[string, Partial<FindOptions>, string[]]>([
    ['anna', {}, ['1,1', '1,2']],
    ['anna', { matchCase: true }, ['1,2']],
    ['anna', { matchEntireCell: true }, ['1,1']],
    ['12%', {}, ['1,3']],
    ['0.12', {}, []],
    ['a.b', {}, ['2,2']],
    ['a.b', { useRegularExpression: true }, ['1,2', '2,2']],
    ['^an+a', { useRegularExpression: true }, ['1,1', '1,2']],
    ['zoe', {}, []],
    ['zoe', { ignoreDiacritics: true }, ['2,3']],
  ])('%s with %p', (text, options, found) => {
    expect(find(text, options)).toEqual(found);
  });

  it('refuses a broken expression', () => {
    expect(() => find('(', { useRegularExpression: true })).toThrow('Invalid regular expression');
  });
});
