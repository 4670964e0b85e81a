import fc from 'fast-check';
import { dumpWorkbook } from '../../../../host/workbook/dump';
import { drawBorders } from '../../../../host/workbook/edit/draw-borders';
import { mergeCells } from '../../../../host/workbook/edit/merge';
import { writeStyle } from '../../../../host/workbook/edit/write-styles';
import { openWorkbook, WorkbookState } from '../../../../host/workbook/state/workbook-state';
import type { Workbook } from '../../../../host/workbook/workbook';
import { makeWorkbook, TEST_OPTIONS, type } from '../make-workbook';

/** A state folder in memory. */
function makeFolder() {
  const files = new Map<string, string>();
  const take = (state: WorkbookState) => {
    const changes = state.takeChanges();
    for (const [name, text] of changes) {
      if (text === undefined) files.delete(name);
      else files.set(name, text);
    }
    return [...changes.keys()].sort();
  };
  const open = () => openWorkbook((name) => files.get(name), TEST_OPTIONS);
  return { files, take, open };
}

const picture = (workbook: Workbook) => ({
  dump: dumpWorkbook(workbook),
  layouts: workbook.sheets.map((sheet) => ({ ...sheet.layout, size: sheet.size })),
  extras: workbook.sheets.map((sheet) =>
    sheet.rows.flatMap(
      (row) => row?.cells.flatMap((cell) => (cell?.extra ? [cell.extra] : [])) ?? [],
    ),
  ),
  named: [...workbook.namedAreas],
  about: [workbook.id, workbook.name, workbook.timeZone, workbook.locale],
});

describe('the state folder', () => {
  it('starts with one empty sheet', () => {
    const { workbook, names } = (() => {
      const folder = makeFolder();
      const fresh = folder.open();
      return { workbook: fresh, names: folder.take(new WorkbookState(fresh)) };
    })();
    expect(workbook.sheets.map(({ name, id }) => [name, id])).toEqual([['Sheet1', 0]]);
    expect(names).toEqual(['sheets/0.json', 'workbook.json']);
  });

  it('gives back everything that a workbook holds', () => {
    const { workbook, sheet } = makeWorkbook();
    const second = workbook.addSheet({ name: 'Calls', index: 0 });
    type(workbook, second, [['a', 1, true, '=A1', '4:05', new Date(0)]]);
    mergeCells(sheet, { row: 2, column: 2, rows: 3, columns: 2 });
    writeStyle(sheet, { row: 1, column: 1, rows: 2, columns: 2 }, 'background', '#ff0000');
    drawBorders(
      sheet,
      { row: 1, column: 1, rows: 2, columns: 2 },
      { top: true, left: null, bottom: true, right: null, vertical: null, horizontal: null },
      'DASHED #00ff00',
    );
    sheet.changeCells({ row: 1, column: 1, rows: 1, columns: 1 }, (cell) => {
      cell.extra = {
        note: 'n',
        runs: [{ start: 0, style: { bold: true }, link: 'https://example.com' }],
        validation: {
          criteria: 'CHECKBOX',
          values: [],
          showDropdown: true,
          allowInvalid: false,
          helpText: 'h',
        },
      };
    });
    sheet.changeLayout((layout) => {
      layout.hidden = true;
      layout.tabColor = '#123456';
      layout.frozenRows = 2;
      layout.rowHeights.set(1, 60);
      layout.hiddenColumns.add(3);
      layout.filter = { row: 1, column: 1, rows: 5, columns: 2 };
      layout.gridlinesHidden = true;
    });
    workbook.setNamedArea('AS_OF', {
      sheetId: second.id,
      area: { row: 1, column: 2, rows: 1, columns: 1 },
    });
    workbook.name = 'Renamed';
    workbook.timeZone = 'America/New_York';
    const folder = makeFolder();
    folder.take(new WorkbookState(workbook));
    expect(picture(folder.open())).toEqual(picture(workbook));
  });

  it('saves only what changed, and forgets deleted sheets', () => {
    const folder = makeFolder();
    const { workbook, sheet } = makeWorkbook();
    const second = workbook.addSheet();
    const state = new WorkbookState(workbook);
    let calls = 0;
    state.onChange = () => {
      calls += 1;
    };
    folder.take(state);
    expect(folder.take(state)).toEqual([]);
    calls = 0;
    type(workbook, sheet, [['x']]);
    workbook.publish();
    expect(calls).toBe(1);
    expect(folder.take(state)).toEqual(['sheets/0.json']);
    workbook.deleteSheet(second);
    expect(folder.take(state)).toEqual([`sheets/${second.id}.json`, 'workbook.json']);
    expect([...folder.files.keys()].sort()).toEqual(['sheets/0.json', 'workbook.json']);
  });

  it('any typed cells survive the way into a file and back', () => {
    const input = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.date({ noInvalidDate: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(input, input, input), { minLength: 1, maxLength: 10 }),
        (inputs) => {
          const { workbook, sheet } = makeWorkbook();
          type(workbook, sheet, inputs);
          const folder = makeFolder();
          folder.take(new WorkbookState(workbook));
          expect(picture(folder.open())).toEqual(picture(workbook));
        },
      ),
    );
  });

  it('keeps a sheet of 1,600 x 80 with 20,000 coloured cells in a moment', () => {
    const { workbook, sheet } = makeWorkbook();
    workbook.shift(sheet, { axis: 'row', at: 1001, count: 600, kind: 'insert' });
    workbook.shift(sheet, { axis: 'column', at: 27, count: 54, kind: 'insert' });
    type(
      workbook,
      sheet,
      Array.from({ length: 1600 }, (_, r) =>
        Array.from({ length: 80 }, (__, c) => `Agent ${r} ${c}`),
      ),
    );
    for (let row = 1; row <= 250; row += 1) {
      const color = ['#d8f3ec', '#ff7b7b', '#eeeeee'][row % 3] ?? '';
      writeStyle(sheet, { row, column: 1, rows: 1, columns: 80 }, 'background', color);
    }
    const folder = makeFolder();
    const state = new WorkbookState(workbook);
    const seconds = (run: () => unknown) => {
      const start = performance.now();
      run();
      return (performance.now() - start) / 1000;
    };
    expect(seconds(() => folder.take(state))).toBeLessThan(3);
    type(workbook, sheet, [['changed']]);
    expect(seconds(() => folder.take(state))).toBeLessThan(1);
    expect(seconds(folder.open)).toBeLessThan(4);
  });
});
