import { type WaitBand, waitBand } from '../../../src/domain/queue/wait-band';
import { isWaiting, listWaitingCalls, waitSeconds } from '../../../src/domain/queue/waiting-calls';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

test.each([
  ['inbound', 'initial', true],
  ['inbound', 'answered', false],
  ['inbound', 'done', false],
  ['outbound', 'initial', false],
  ['outbound', 'answered', false],
] as const)('an %s call that is %s waits: %s', (direction, status, waits) =>
  expect(isWaiting({ direction, status })).toBe(waits),
);

test('the longest wait stands first, equal waits go by id', () => {
  const calls = [aCall({ id: 3 }), aCall({ id: 2, startedAt: now - 9 }), aCall({ id: 1 })];
  expect(listWaitingCalls(calls).map(({ id }) => id)).toEqual([2, 1, 3]);
});

test('a wait is never negative', () => {
  expect(waitSeconds({ startedAt: now - 12 }, now)).toBe(12);
  expect(waitSeconds({ startedAt: now + 3 }, now)).toBe(0);
});

const limits = { warnAfterSeconds: 10, overdueAfterSeconds: 20 };
test.each<[number, WaitBand]>([
  [0, 'calm'],
  [9.9, 'calm'],
  [10, 'warning'],
  [19, 'warning'],
  [20, 'overdue'],
  [9999, 'overdue'],
])('a %s s wait is %s', (seconds, band) => expect(waitBand(seconds, limits)).toBe(band));
