import fc from 'fast-check';
import { repaintPause, shouldRepaint } from '../../../src/domain/live/pace';
import { now } from '../../builders/now';

const small = { agents: 24, requestsPerMinute: 55 };

test.each([
  [
    'nothing was told and the board is young',
    { goodAt: now - 20, begunAt: now - 21, toldAt: now - 25 },
    false,
  ],
  ['something was told since', { goodAt: now - 20, begunAt: now - 21, toldAt: now - 1 }, true],
  [
    'something was told while it was painted',
    { goodAt: now - 20, begunAt: now - 23, toldAt: now - 22 },
    true,
  ],
  ['the board is old', { goodAt: now - 30, begunAt: now - 31, toldAt: 0 }, true],
  ['there is no board yet', { goodAt: 0, begunAt: 0, toldAt: 0 }, true],
  ['it was painted a moment ago', { goodAt: now - 4, begunAt: now - 5, toldAt: now - 1 }, false],
])('when %s', (_, age, expected) => {
  expect(shouldRepaint({ now, ...age, ...small })).toBe(expected);
});

test.each([
  [24, 55, 5],
  [100, 55, 6],
  [500, 55, 20],
  [500, 0, 5],
])(
  '%i agents at %i requests a minute: at most every %i s',
  (agents, requestsPerMinute, seconds) => {
    expect(repaintPause({ agents, requestsPerMinute })).toBe(seconds);
  },
);

test('an open page never takes more than its part of the minute', () => {
  const sizes = fc.record({
    agents: fc.integer({ min: 0, max: 5_000 }),
    requestsPerMinute: fc.integer({ min: 5, max: 1_000 }),
  });
  fc.assert(
    fc.property(sizes, (size) => {
      const requests = (60 / repaintPause(size)) * (Math.ceil(size.agents / 50) + 1);
      expect(requests).toBeLessThanOrEqual(0.6 * size.requestsPerMinute + 1e-9);
    }),
  );
});
