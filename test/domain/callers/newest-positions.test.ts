import fc from 'fast-check';
import { newestPositions } from '../../../src/domain/callers/newest-positions';
import { dateCell } from '../../../src/domain/sheets/cells';

const cells = (moments: readonly number[]) => moments.map((at) => dateCell(at));

it('takes the newest calls of a period, wherever they stand', () => {
  expect(newestPositions(cells([50, 10, 40, 30]), 20, 2)).toEqual({
    stretches: [{ first: 0, count: 3 }],
    count: 2,
    isCut: true,
  });
  expect(newestPositions([...cells([5, 30]), ''], 20, 9)).toEqual({
    stretches: [{ first: 1, count: 1 }],
    count: 1,
    isCut: false,
  });
});

it('covers every call of the period with few stretches', () => {
  const log = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 20 }).map((moments) =>
    // far apart, so that each is a stretch of its own
    moments.flatMap((at) => [...new Array<number>(1_500).fill(1), at]),
  );
  fc.assert(
    fc.property(log, fc.integer({ min: 2, max: 100 }), (moments, since) => {
      const { stretches, isCut } = newestPositions(cells(moments), since, 1e6);
      const isRead = (at: number): boolean =>
        stretches.some(({ first, count }) => at >= first && at < first + count);
      expect(isCut).toBe(false);
      expect(stretches.length).toBeLessThanOrEqual(4);
      moments.forEach((moment, at) => {
        if (moment >= since) expect(isRead(at)).toBe(true);
      });
    }),
    { numRuns: 100 },
  );
});
