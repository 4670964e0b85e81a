import { bottomEdge, outerEdge, rightEdge } from '../../../../host/web/client/grid/edges';
import type { Sheet } from '../../../../host/web/client/grid/sheet';
import type { StyleView } from '../../../../host/web/view';
import { makeSheet } from '../make-sheet-view';

const RED = { line: 'dashed', color: '#ff0000' } as const;
const LOOKS: Record<number, Partial<StyleView>> = {
  1: { edges: { right: RED, bottom: RED } },
  2: { edges: { left: { line: 'solid_thick', color: '#00ff00' }, top: RED } },
  3: { background: '#eeeeee' },
};

/** A1 and B1 with the looks of those ids, 0 for none. */
function pair(a: number, b: number): Sheet {
  const sheet = makeSheet([], {}, LOOKS);
  const cell = (style: number) => (style === 0 ? {} : { style });
  sheet.apply({ id: 0, version: 2, rows: { 0: { 0: cell(a), 1: cell(b) } } });
  return sheet;
}

it.each([
  ['nothing set', 0, 0, undefined],
  ['the left cell says', 1, 0, '1px dashed #ff0000'],
  ['the right cell says', 0, 2, '3px solid #00ff00'],
  ['both say: the left one is drawn, once', 1, 2, '1px dashed #ff0000'],
  ['a fill covers the gridline', 3, 0, '1px solid #eeeeee'],
  ["the neighbour's fill covers it too", 0, 3, '1px solid #eeeeee'],
])('between two cells, %s', (_, a, b, css) => {
  expect(rightEdge(pair(a, b), { row: 0, column: 0, rows: 1, columns: 1 })).toBe(css);
});

it("draws the top edge of the row below as the upper cell's bottom", () => {
  const sheet = makeSheet([], {}, LOOKS);
  sheet.apply({ id: 0, version: 2, rows: { 1: { 0: { style: 2 } } } });
  expect(bottomEdge(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toBe('1px dashed #ff0000');
});

it('draws left and top edges only at the border of the sheet', () => {
  const sheet = pair(2, 2);
  expect(outerEdge(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, 'left')).toBe(
    '3px solid #00ff00',
  );
  expect(outerEdge(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, 'left')).toBeUndefined();
});
