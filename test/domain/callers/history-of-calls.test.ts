import fc from 'fast-check';
import { historyOf, historyOfCalls } from '../../../src/domain/callers/history-of';
import type { Call } from '../../../src/domain/calls/call';
import { outcomeOf } from '../../../src/domain/calls/outcome';
import { aCall } from '../../builders/calls';

const now = 1_790_000_000;
const day = 86_400;

const calls = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 10_000 }),
    direction: fc.constantFrom('inbound', 'outbound'),
    ago: fc.integer({ min: 60, max: 29 * day }),
    user: fc.constantFrom(undefined, { id: 7, name: 'Anna' }, { id: 8, name: 'Ben' }),
    isAnswered: fc.boolean(),
  }),
  { selector: ({ ago }) => ago, maxLength: 30 },
);

type Drawn = typeof calls extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const toCall = ({ id, direction, ago, user, isAnswered }: Drawn): Call =>
  aCall({
    id,
    direction,
    status: 'done',
    startedAt: now - ago,
    endedAt: now - ago + 50,
    user,
    answeredAt: isAnswered ? now - ago + 10 : undefined,
    missedReason: isAnswered || direction === 'outbound' ? undefined : 'no_available_agent',
  });

it('tells of Aircall’s calls what the log tells of the same ones', () => {
  fc.assert(
    fc.property(calls, (drawn) => {
      const all = drawn.map(toCall);
      const logged = all.map((call) => ({
        ...call,
        at: call.startedAt,
        outcome: outcomeOf(call),
      }));
      expect(historyOfCalls(all, now)).toEqual(historyOf(logged, now, true));
    }),
  );
});

it('does not take the call that rings now for the last one, and counts 30 days', () => {
  const ringing = aCall({ id: 2, direction: 'inbound', status: 'initial', startedAt: now - 5 });
  const old = aCall({
    id: 1,
    direction: 'inbound',
    status: 'done',
    startedAt: now - 31 * day,
    answeredAt: now - 31 * day + 5,
    endedAt: now - 31 * day + 9,
    user: { id: 7, name: 'Anna' },
  });
  expect(historyOfCalls([ringing, old], now)).toMatchObject({
    lastAgent: { userId: 7 },
    lastCall: { at: now - 31 * day, outcome: 'answered' },
    recentCalls: 0,
    openMissed: 0,
  });
});
