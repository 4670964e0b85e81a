import type { SheetModel } from '../../host/workbook/sheet-model';
import type { Settings } from '../../src/domain/settings/settings';
import { themes } from '../../src/domain/wallboard/themes/themes';
import { asTrigger, type House, openHouse } from './house';

/** Calls that only a change of look is worth. */
const looks =
  /setFontSize|setFontColor\b|setBackground\b|setRowHeights|setColumnWidths|setFrozenRows/;

describe('the look of the board', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({
      account: 'S',
      switches: ['rate.limit=0'],
      properties: { SETTINGS: JSON.stringify({ boardKpis: [] }) },
    });
    await house.must('setupActivityTracker');
  }, 60_000);
  afterAll(() => house.close());

  const choose = async (changes: Partial<Settings>) => {
    await house.must('apiSaveSettings', { as: 'sidebar', args: [changes] });
    return refresh();
  };
  const refresh = async () => {
    house.advance(60);
    const { serviceCalls } = await house.must('activityTracker', asTrigger);
    return Object.keys(serviceCalls.byMethod).filter((name) => looks.test(name));
  };
  const board = (): SheetModel => house.host.workbook.sheetByName('Activity Tracker') as SheetModel;
  const look = (row: number, column: number) => {
    const values = board().cellAt(row, column)?.style.values ?? {};
    return [values.background ?? '#ffffff', values.fontSize ?? 10];
  };
  const height = (row: number): number => board().layout.rowHeights.get(row) ?? 21;

  test('is as light as a new sheet, whose cells beside the board are left alone', async () => {
    expect(await refresh()).toEqual([]);
    expect(look(900, 26)).toEqual(['#ffffff', 10]);
    expect(board().cellAt(900, 26)?.style.values.background).toBeUndefined();
    expect(board().layout.frozenRows).toBe(4);
  });

  test('paints cells anew after ten quiet minutes, since somebody may have changed one', async () => {
    house.advance(600);
    board().changeCells({ row: 3, column: 1, rows: 1, columns: 1 }, (cell) => {
      cell.value = 'mine';
    });
    expect(await refresh()).toEqual([]);
    expect(board().cellAt(3, 1)?.value).toBe('▌ Live queue');
  });

  test('goes dark from edge to edge, once, strip and cells around the board included', async () => {
    const calls = await choose({ theme: 'dark' });
    expect(calls).toEqual(expect.arrayContaining(['Range.setBackground', 'Range.setFontColor']));
    const { plain, strip, header } = themes.dark;
    expect(look(900, 26)).toEqual([plain.background, 10]);
    expect(look(3, 1)).toEqual([header.background, 10]);
    const strips = Object.values(strip).map(({ background }) => background);
    expect(strips).toContain(look(1, 1)[0]);
    expect(look(2, 26)[0]).toBe(look(1, 1)[0]);
    expect(await refresh()).toEqual([]);
  });

  test('grows for a wall, once, and keeps its colours', async () => {
    await choose({ boardSize: 'wall' });
    expect([look(900, 26), look(1, 1)[1]]).toEqual([[themes.dark.plain.background, 16], 16]);
    expect([height(1), height(40), board().layout.columnWidths.get(1)]).toEqual([33, 33, 292]);
    expect(await refresh()).toEqual([]);
  });

  test('has figures above that stay in sight, and leaves nothing of them when they go', async () => {
    await choose({ boardKpis: ['offered', 'answered'] });
    expect(board().layout.frozenRows).toBe(7);
    expect([look(4, 1)[1], look(4, 2)[1], height(4)]).toEqual([32, 16, 56]);
    await choose({ boardKpis: [], theme: 'light', boardSize: 'laptop' });
    expect(board().layout.frozenRows).toBe(4);
    expect([look(4, 1)[1], height(4), look(900, 26)]).toEqual([10, 21, ['#ffffff', 10]]);
    const notes = house.sheet('Activity Tracker').notes.slice(3).flat();
    expect(notes.filter((note) => note !== '')).toEqual([]);
    expect(await refresh()).toEqual([]);
  });
});
