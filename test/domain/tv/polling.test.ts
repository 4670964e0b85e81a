import fc from 'fast-check';
import { nextPoll } from '../../../src/domain/tv/polling';

test.each([
  [0, 10],
  [1, 10],
  [2, 20],
  [3, 40],
  [4, 60],
  [400, 60],
])('after %i failures it asks again in about %i s', (failures, seconds) => {
  expect(nextPoll(failures, 0.5)).toBe(seconds);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (random) => Math.abs(nextPoll(failures, random) - seconds) <= 2,
    ),
  );
});
