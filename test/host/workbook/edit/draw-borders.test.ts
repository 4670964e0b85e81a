import { drawBorders } from '../../../../host/workbook/edit/draw-borders';
import { area, makeWorkbook } from '../make-workbook';

describe('borders', () => {
  const all = {
    top: true,
    left: true,
    bottom: true,
    right: true,
    vertical: null,
    horizontal: null,
  };
  const borders = (sheet: ReturnType<typeof makeWorkbook>['sheet'], a1: string) => {
    const { row, column } = area(a1);
    const { borderTop, borderRight, borderBottom, borderLeft } = sheet.style(row, column).values;
    return [borderTop, borderRight, borderBottom, borderLeft];
  };

  it('run around an area, and inside only when asked', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('B2:C3'), all, 'SOLID #ffffff');
    expect(borders(sheet, 'B2')).toEqual(['SOLID #ffffff', undefined, undefined, 'SOLID #ffffff']);
    expect(borders(sheet, 'C3')).toEqual([undefined, 'SOLID #ffffff', 'SOLID #ffffff', undefined]);
  });

  it('belong to whoever drew last', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('A1'), all, 'SOLID #111111');
    drawBorders(sheet, area('B1'), all, 'DASHED #222222');
    expect(borders(sheet, 'A1')[1]).toBeUndefined();
    expect(borders(sheet, 'B1')[3]).toBe('DASHED #222222');
  });

  it('false takes a line away, null leaves it', () => {
    const { sheet } = makeWorkbook();
    drawBorders(sheet, area('A1'), all, 'SOLID #111111');
    drawBorders(
      sheet,
      area('A1'),
      { ...all, top: false, left: null, bottom: null, right: null },
      'SOLID #111111',
    );
    expect(borders(sheet, 'A1')).toEqual([
      undefined,
      'SOLID #111111',
      'SOLID #111111',
      'SOLID #111111',
    ]);
  });
});
