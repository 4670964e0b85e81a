import { copyCells } from '../../../../host/workbook/edit/copy';
import { writeStyle } from '../../../../host/workbook/edit/write-styles';
import { area, makeWorkbook, type, valuesOf } from '../make-workbook';

describe('copying', () => {
  it('repeats a small source over a larger target', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [[1, 2]]);
    copyCells({ sheet, area: area('A1:B1') }, { sheet, area: area('A2:D3') }, 'all');
    expect(valuesOf(sheet)).toEqual([
      [1, 2, '', ''],
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  it.each([
    ['contents', 5, undefined],
    ['formats', '', '#ff0000'],
    ['all', 5, '#ff0000'],
  ] as const)('of %s takes just that', (what, value, background) => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [[5]]);
    writeStyle(sheet, area('A1'), 'background', '#ff0000');
    copyCells({ sheet, area: area('A1') }, { sheet, area: area('C3') }, what);
    expect(sheet.cellAt(3, 3)?.value).toBe(value);
    expect(sheet.style(3, 3).values.background).toBe(background);
  });
});
