import fc from 'fast-check';
import { fitTeams, tileSize } from '../../../src/domain/tv/fit-teams';

/** About what a laptop leaves for teams, in units of its type size. */
const laptop = { width: 83, height: 36 };
const sketch = (sizes: readonly number[]) => {
  const { scale, columns, pages } = fitTeams(sizes, laptop);
  return `${pages.length} x ${columns} columns, scale ${scale}`;
};

test.each([
  ['nobody', [], '1 x 2 columns, scale 2'],
  ['a small company is drawn large', [5, 4], '1 x 3 columns, scale 1.8'],
  ['a larger one smaller', [10, 10, 10], '1 x 5 columns, scale 1.1'],
  ['one that does not fit, on pages', [20, 20, 20], '2 x 5 columns, scale 1'],
])('%s', (_, sizes, layout) => expect(sketch(sizes)).toBe(layout));

test('rows never take more than the height, unless one tile is higher than that', () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(40), { maxLength: 30 }),
      fc.record({
        width: fc.integer({ min: 5, max: 300 }),
        height: fc.integer({ min: 20, max: 200 }),
      }),
      (sizes, area) => {
        const { scale, columns, rowHeight, pages } = fitTeams(sizes, area);
        for (const column of pages.flat()) {
          const rows = column.reduce((sum, { count }) => sum + 1 + count, 0);
          const height = (rows * (rowHeight + tileSize.gap) - tileSize.gap) * scale;
          expect(height).toBeLessThanOrEqual(area.height + 1e-9);
        }
        const width = (columns * (tileSize.width + tileSize.gap) - tileSize.gap) * scale;
        if (columns > 1) expect(width).toBeLessThanOrEqual(area.width + 1e-9);
      },
    ),
  ));
