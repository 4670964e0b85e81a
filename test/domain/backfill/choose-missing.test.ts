import fc from 'fast-check';
import { chooseMissing } from '../../../src/domain/backfill/choose-missing';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const over = aMissedCall();
const chosen = (logged: number[], live: number[], calls = [over]) =>
  chooseMissing(calls, { logged: new Set(logged), live: new Set(live) }, now);

test('a call that is over and nowhere is added, as Aircall told it', () => {
  expect(chosen([], [])).toEqual({
    missing: [{ call: over, asOf: now }],
    counts: { added: 1, there: 0, open: 0 },
  });
});

test.each([
  ['in the log', [over.id], [], [over], { added: 0, there: 1, open: 0 }],
  ['in Live calls', [], [over.id], [over], { added: 0, there: 0, open: 1 }],
  ['in both', [over.id], [over.id], [over], { added: 0, there: 1, open: 0 }],
  ['waiting', [], [], [aCall()], { added: 0, there: 0, open: 1 }],
  ['going on', [], [], [anAnsweredCall()], { added: 0, there: 0, open: 1 }],
])('one that is %s is not', (_, logged, live, calls, counts) => {
  expect(chosen(logged, live, calls)).toEqual({ missing: [], counts });
});

test('chosen again once they are logged, nothing is added; each call is counted once', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 40 });
  fc.assert(
    fc.property(ids, ids, ids, (all, logged, live) => {
      const calls = all.map((id) => aMissedCall({ id, endedAt: now - (id % 7) }));
      const { missing, counts } = chosen(logged, live, calls);
      expect(counts.added + counts.there + counts.open).toBe(calls.length);
      const added = missing.map(({ call }) => call.id);
      expect(chosen([...logged, ...added], live, calls).missing).toEqual([]);
      const ends = missing.map(({ call }) => call.endedAt ?? 0);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }),
  );
});
