import { historyOf } from '../../../src/domain/callers/history-of';
import type { LoggedCall } from '../../../src/domain/callers/logged-call';

const now = 1_790_000_000;
const day = 86_400;
let lastId = 0;

const call = (daysAgo: number, change: Partial<LoggedCall> = {}): LoggedCall => {
  lastId += 1;
  const missed = { direction: 'inbound', outcome: 'missed', user: undefined, tags: [] } as const;
  return { id: lastId, at: now - daysAgo * day, ...missed, ...change };
};
const talk = (daysAgo: number, change: Partial<LoggedCall> = {}): LoggedCall =>
  call(daysAgo, { outcome: 'answered', user: { id: 7, name: 'Ben' }, ...change });

it.each([
  ['no call', [], 0],
  ['a missed call', [call(1)], 1],
  ['a call-back request', [call(1, { outcome: 'call-back request' })], 1],
  ['one before somebody called back', [call(2), talk(1, { direction: 'outbound' })], 0],
  [
    'one nobody reached them after',
    [call(2), call(1, { direction: 'outbound', outcome: 'no answer' })],
    1,
  ],
  ['two after a talk', [call(1), call(2), talk(3), call(4)], 2],
  ['one of 31 days ago', [call(31)], 0],
])('open missed calls of %s: %#', (_, calls, open) => {
  expect(historyOf(calls, now, true).openMissed).toBe(open);
});

it('tells of the newest call, and of the newest that has an agent', () => {
  const calls = [
    talk(9),
    call(1, { tags: ['billing'] }),
    talk(3, { user: { id: 8, name: 'Eva' } }),
  ];
  expect(historyOf(calls, now, true)).toEqual({
    lastAgent: { userId: 8, name: 'Eva', at: now - 3 * day },
    lastCall: { at: now - day, direction: 'inbound', outcome: 'missed', tags: ['billing'] },
    recentCalls: 3,
    openMissed: 1,
  });
});

it('counts nothing that calls it was not given could change', () => {
  expect(historyOf([call(1)], now, false)).toMatchObject({
    recentCalls: undefined,
    openMissed: undefined,
  });
  expect(historyOf([call(1), talk(2)], now, false)).toMatchObject({
    recentCalls: undefined,
    openMissed: 1,
  });
});
