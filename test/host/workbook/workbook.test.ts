import type { WorkbookChange } from '../../../host/workbook/workbook';
import { makeWorkbook, type } from './make-workbook';

describe('a workbook', () => {
  it('numbers its first sheet 0 and gives each a number and a name of its own', () => {
    const { workbook, sheet } = makeWorkbook();
    const others = [
      workbook.addSheet(),
      workbook.addSheet(),
      workbook.addSheet({ name: 'Sheet9' }),
    ];
    expect(sheet).toMatchObject({ id: 0, name: 'Sheet1' });
    expect(others.map(({ name }) => name)).toEqual(['Sheet2', 'Sheet3', 'Sheet9']);
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(4);
  });

  it('never gives the number of a deleted sheet to another one', () => {
    const { workbook } = makeWorkbook();
    const deleted = workbook.addSheet();
    workbook.deleteSheet(deleted);
    expect(workbook.addSheet().id).not.toBe(deleted.id);
  });

  it('refuses a taken name, in any case', () => {
    const { workbook, sheet } = makeWorkbook();
    workbook.addSheet({ name: 'Calls' });
    const sentence = 'A sheet with the name "calls" already exists. Please enter another name.';
    expect(() => workbook.addSheet({ name: 'calls' })).toThrow(sentence);
    expect(() => workbook.renameSheet(sheet, 'calls')).toThrow(sentence);
  });

  it('keeps its last sheet', () => {
    const { workbook, sheet } = makeWorkbook();
    expect(() => workbook.deleteSheet(sheet)).toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  it('holds ten million cells and not one more', () => {
    const { workbook, sheet } = makeWorkbook();
    const rows = 10_000_000 / 26 - 1000;
    workbook.shift(sheet, { axis: 'row', at: 1001, count: Math.floor(rows), kind: 'insert' });
    expect(() => workbook.addSheet()).toThrow(/above the limit of 10000000 cells/);
  });

  it('gives back dates in its own time zone, and others after a change of zone', () => {
    const { workbook, sheet } = makeWorkbook();
    type(workbook, sheet, [[new Date('2026-01-01T12:00:00Z')]]);
    const instant = () => workbook.rules.zone.instantOf(Number(sheet.cellAt(1, 1)?.value));
    expect(new Date(instant()).toISOString()).toBe('2026-01-01T12:00:00.000Z');
    workbook.timeZone = 'America/New_York';
    expect(new Date(instant()).toISOString()).toBe('2026-01-01T18:00:00.000Z');
    expect(() => {
      workbook.timeZone = 'Nowhere';
    }).toThrow('Invalid argument');
  });
});

describe('the change feed', () => {
  it('tells which sheets changed, and rows tell since when', () => {
    const { workbook, sheet } = makeWorkbook();
    workbook.publish();
    const seen: WorkbookChange[] = [];
    const stop = workbook.onChange((change) => seen.push(change));
    const before = workbook.revisions.current;
    type(workbook, sheet, [['a'], ['b']]);
    workbook.publish();
    const middle = workbook.revisions.current;
    sheet.rowForWrite(2);
    workbook.publish();
    workbook.publish();
    expect(seen).toEqual([
      { revision: before + 1, sheetIds: [0], tabs: false },
      { revision: before + 2, sheetIds: [0], tabs: false },
    ]);
    const newer = sheet.rows.flatMap((row, number) =>
      row && row.revision > middle ? [number] : [],
    );
    expect(newer).toEqual([2]);
    expect(sheet.layoutRevision).toBeLessThanOrEqual(before);
    stop();
    workbook.addSheet();
    workbook.publish();
    expect(seen).toHaveLength(2);
  });

  it('says when tabs or the layout changed', () => {
    const { workbook, sheet } = makeWorkbook();
    workbook.publish();
    const before = workbook.revisions.current;
    workbook.renameSheet(sheet, 'Calls');
    workbook.publish();
    expect(workbook.tabsRevision).toBeGreaterThan(before);
    expect(sheet.layoutRevision).toBeGreaterThan(before);
  });
});
