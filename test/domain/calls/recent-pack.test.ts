import fc from 'fast-check';
import { packRecentCalls, unpackRecentCalls } from '../../../src/domain/calls/recent-pack';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const ids = fc.integer({ min: 1, max: 900_000_000 });
const started = 1_790_000_000;
const later = fc.integer({ min: started, max: started + 5_000 });

test('calls come out of the pack as they went in', () => {
  const call = fc.record({
    id: ids,
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    userId: optional(ids),
    numberId: optional(ids),
    startedAt: fc.constant(started),
    answeredAt: optional(later),
    endedAt: optional(later),
    missedReason: optional(fc.constantFrom('short_abandoned', 'a new | word, "quoted"')),
  });
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      expect(unpackRecentCalls(packRecentCalls(calls))).toEqual(calls);
    }),
    { numRuns: 200 },
  );
});

test.each(['', '{', '7', 'null', '[1]'])('%j counts as a miss', (text) => {
  expect(unpackRecentCalls(text)).toBeUndefined();
});
