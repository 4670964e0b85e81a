import { formatA1 } from '../../../../host/workbook/a1';
import { clearArea } from '../../../../host/workbook/edit/clear';
import { breakApart, mergeCells } from '../../../../host/workbook/edit/merge';
import { area, makeWorkbook, type, valuesOf } from '../make-workbook';

describe('merges', () => {
  it('keep only the first cell’s content', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    mergeCells(sheet, area('A1:B2'));
    expect(valuesOf(sheet)).toEqual([['a']]);
    expect(sheet.layout.merges.map(formatA1)).toEqual(['A1:B2']);
  });

  it('swallow smaller merges and refuse to cut through others', () => {
    const { sheet } = makeWorkbook();
    mergeCells(sheet, area('A1:B2'));
    mergeCells(sheet, area('A1:C3'));
    expect(sheet.layout.merges.map(formatA1)).toEqual(['A1:C3']);
    const sentence = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => mergeCells(sheet, area('C3:D4'))).toThrow(sentence);
    expect(() => breakApart(sheet, area('A1:B2'))).toThrow(sentence);
    breakApart(sheet, area('A1:D4'));
    expect(sheet.layout.merges).toEqual([]);
  });

  it('go when the look of their cells is cleared', () => {
    const { sheet } = makeWorkbook();
    mergeCells(sheet, area('A1:B2'));
    clearArea(sheet, area('A1:Z1000'), { contents: true });
    expect(sheet.layout.merges).toHaveLength(1);
    clearArea(sheet, area('A1:Z1000'), { contents: true, formats: true });
    expect(sheet.layout.merges).toEqual([]);
  });
});
