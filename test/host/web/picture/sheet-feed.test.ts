import fc from 'fast-check';
import { SheetFeed } from '../../../../host/web/picture/sheet-feed';
import type { LayoutView, RowView, SheetPatch, StyleView } from '../../../../host/web/view';
import type { Area } from '../../../../host/workbook/area';
import { writeValues } from '../../../../host/workbook/edit/write-values';
import type { SheetModel } from '../../../../host/workbook/sheet-model';
import type { Workbook } from '../../../../host/workbook/workbook';
import { makeWorkbook } from '../../workbook/make-workbook';

const feedOf = (workbook: Workbook, sheet: SheetModel): SheetFeed =>
  new SheetFeed(
    sheet,
    {
      picture: () => ({ rules: workbook.rules, redact: (text) => text }),
      charts: () => [],
      revision: () => workbook.revisions.current,
    },
    new Set(),
  );

/** What a browser tab that followed every message has. */
class Follower {
  rows: Record<number, RowView> = {};
  layout: LayoutView;
  readonly styles: Record<number, StyleView> = {};

  constructor(readonly feed: SheetFeed) {
    const { view, styles } = feed.open();
    this.rows = { ...view.rows };
    this.layout = view.layout;
    Object.assign(this.styles, styles);
  }

  follow(): SheetPatch | undefined {
    const picture = this.feed.changes();
    Object.assign(this.styles, picture?.styles);
    this.layout = picture?.view.layout ?? this.layout;
    for (const [row, cells] of Object.entries(picture?.view.rows ?? {})) {
      if (cells === null) delete this.rows[Number(row)];
      else this.rows[Number(row)] = cells;
    }
    return picture?.view;
  }
}

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function write(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): void {
  writeValues(sheet, cell(row, column), [[text]], workbook.rules);
}

const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 4 }),
    text: fc.constantFrom('', 'a', '7', '=A1'),
  }),
  fc.record({
    kind: fc.constant('paint' as const),
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 4 }),
    color: fc.constantFrom('#ff0000', undefined),
  }),
  fc.record({ kind: fc.constant('delete' as const), row: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('freeze' as const), rows: fc.nat(3) }),
  fc.constant({ kind: 'look' as const }),
);

it('after any changes, whoever followed the messages has what a newcomer gets', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { workbook, sheet } = makeWorkbook();
      const follower = new Follower(feedOf(workbook, sheet));
      for (const one of steps) {
        if (one.kind === 'write') write(workbook, sheet, one.row, one.column, one.text);
        else if (one.kind === 'paint')
          sheet.changeCells(cell(one.row, one.column), (touched) => {
            touched.style = touched.style.with('background', one.color);
          });
        else if (one.kind === 'delete')
          workbook.shift(sheet, { kind: 'delete', axis: 'row', at: one.row, count: 1 });
        else if (one.kind === 'freeze')
          sheet.changeLayout((layout) => {
            layout.frozenRows = one.rows;
          });
        else follower.follow();
        workbook.publish();
      }
      follower.follow();
      const fresh = new Follower(feedOf(workbook, sheet));
      expect(follower.rows).toEqual(fresh.rows);
      expect(follower.layout).toEqual(fresh.layout);
      expect(follower.styles).toMatchObject(fresh.styles);
    }),
    { numRuns: 200 },
  );
});

describe('what is sent', () => {
  const { workbook, sheet } = makeWorkbook();
  const follower = new Follower(feedOf(workbook, sheet));

  it('is the changed row alone', () => {
    write(workbook, sheet, 3, 2, 'Ana');
    workbook.publish();
    expect(follower.follow()).toMatchObject({ rows: { 2: { 1: { text: 'Ana' } } } });
  });

  it('is nothing when the same is written again', () => {
    write(workbook, sheet, 3, 2, 'Ana');
    workbook.publish();
    expect(follower.follow()).toBeUndefined();
  });

  it('is null for a row that became empty', () => {
    write(workbook, sheet, 3, 2, '');
    workbook.publish();
    expect(follower.follow()?.rows).toEqual({ 2: null });
  });

  it('leaves rows far below out until they are asked for', () => {
    workbook.shift(sheet, { kind: 'insert', axis: 'row', at: 1001, count: 1000 });
    write(workbook, sheet, 1501, 1, 'deep');
    workbook.publish();
    expect(follower.follow()?.rows).toEqual({});
    expect(follower.feed.block(3)?.view.rows).toEqual({ 1500: { 0: { text: 'deep' } } });
    expect(follower.feed.block(3)).toBeUndefined();
  });
});
