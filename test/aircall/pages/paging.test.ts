import fc from 'fast-check';
import { pageCount, pagesAfterFirst, uniqueById } from '../../../src/aircall/pages/paging';

describe('paging', () => {
  it.each([
    [0, 50, 1, []],
    [1, 50, 1, []],
    [50, 50, 1, []],
    [51, 50, 2, [2]],
    [5, 2, 3, [2, 3]],
    [12_000, 50, 200, undefined],
    [3, 0, 3, [2, 3]],
  ])('%d items, %d a page, are %d pages', (total, perPage, count, rest) => {
    expect(pageCount(total, perPage)).toBe(count);
    if (rest) expect(pagesAfterFirst(total, perPage)).toEqual(rest);
  });

  it('asks for every page after the first once', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 50 }), (total, perPage) => {
        const pages = [1, ...pagesAfterFirst(total, perPage)];
        expect(pages).toEqual(Array.from({ length: pageCount(total, perPage) }, (_, i) => i + 1));
      }),
    );
  });
});

describe('items that came on two pages', () => {
  it('are kept once, in place, as they were read last', () => {
    const items = [
      { id: 1, page: 1 },
      { id: 2, page: 1 },
      { id: 2, page: 2 },
      { id: 3, page: 2 },
    ];
    expect(uniqueById(items)).toEqual([items[0], items[2], items[3]]);
  });
});
