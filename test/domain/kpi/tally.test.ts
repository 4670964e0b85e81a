import fc from 'fast-check';
import { type RecentCall, toRecentCall } from '../../../src/domain/calls/recent-call';
import type { Assignments } from '../../../src/domain/groups/assignments';
import { tallyByUser } from '../../../src/domain/kpi/tally';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const user = { id: 1, name: 'Ana Martin' };
const since = now - 900;
const tally = (calls: readonly RecentCall[], assignments: Assignments = new Map()) =>
  tallyByUser({ calls, since, assignments });

test.each([
  [
    'an answered inbound call',
    anAnsweredCall(),
    { inbound: 1, outbound: 0, answerSeconds: 10, missed: 0 },
  ],
  [
    'an outbound call nobody took',
    aCall({ user, direction: 'outbound' }),
    { inbound: 0, outbound: 1, answerSeconds: 0, missed: 0 },
  ],
  [
    'an answered outbound call',
    anAnsweredCall({ direction: 'outbound' }),
    { inbound: 0, outbound: 1, answerSeconds: 0, missed: 0 },
  ],
  ['a missed call that names a user', aMissedCall({ user }), undefined],
  ['a call of the second before the period', anAnsweredCall({ startedAt: since - 1 }), undefined],
  [
    'a call of the first second of the period',
    anAnsweredCall({ startedAt: since }),
    { inbound: 1, outbound: 0, answerSeconds: 10, missed: 0 },
  ],
])('%s counts as it should', (_, call, expected) =>
  expect(tally([toRecentCall(call)]).get(1)).toEqual(expected),
);

const calls: fc.Arbitrary<RecentCall> = fc.record({
  id: fc.nat(),
  direction: fc.constantFrom('inbound', 'outbound'),
  userId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  numberId: fc.constant(undefined),
  startedAt: fc.integer({ min: now - 1800, max: now }),
  answeredAt: fc.option(fc.integer({ min: now - 1800, max: now }), { nil: undefined }),
  endedAt: fc.constant(undefined),
  missedReason: fc.constant(undefined),
});

test('the tallies add up to the calls that were handled', () => {
  fc.assert(
    fc.property(fc.array(calls), (recent) => {
      const tallies = [...tally(recent).values()];
      const handled = recent.filter(
        ({ userId, startedAt, direction, answeredAt }) =>
          userId !== undefined &&
          startedAt >= since &&
          (direction === 'outbound' || answeredAt !== undefined),
      );
      const total = tallies.reduce((sum, { inbound, outbound }) => sum + inbound + outbound, 0);
      expect(total).toBe(handled.length);
      expect(tallies.every(({ answerSeconds }) => answerSeconds >= 0)).toBe(true);
    }),
  );
});

describe('missed calls', () => {
  const assignments = new Map([[31, new Set([1, 2])]]);
  const missed = (change: Parameters<typeof aMissedCall>[0]) =>
    [1, 2, 3].map((id) => tally([toRecentCall(aMissedCall(change))], assignments).get(id)?.missed);

  test.each([
    ['of a number count for everybody on it', {}, [1, 1, undefined]],
    ['of another number count for nobody', { number: { id: 9, name: 'x' } }, []],
    ['that name a user count for everybody all the same', { user }, [1, 1, undefined]],
    ['that are requests to be called back do not count', { missedReason: undefined }, []],
    ['before the period do not count', { startedAt: since - 1 }, []],
  ])('%s', (_, change, expected) =>
    expect(missed(change).slice(0, expected.length || 3)).toEqual(
      expected.length > 0 ? expected : [undefined, undefined, undefined],
    ),
  );

  test('are nobody’s while users are not mapped', () =>
    expect(tally([toRecentCall(aMissedCall())]).size).toBe(0));
});
