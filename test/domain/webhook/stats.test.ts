import { addBatch, newestArrival, parseStats } from '../../../src/domain/webhook/stats';

const nothing = { counts: new Map<string, number>(), duplicates: 0, dead: [] };
const arrival = (receivedAt: number, version = '1.0') => ({ receivedAt, version });

test.each([
  ['none', [], undefined],
  ['the newest, in whatever order they lie', [arrival(3), arrival(9), arrival(5)], arrival(9)],
  ['the later of two at once', [arrival(3, '1'), arrival(3, '2')], arrival(3, '2')],
  ['no replayed one', [arrival(3), arrival(9, '')], arrival(3)],
])('the newest arrival: %s', (_, deliveries, newest) =>
  expect(newestArrival(deliveries)).toEqual(newest),
);

test('a batch of replays counts events and leaves age and version as they were', () => {
  const before = {
    ...parseStats(undefined),
    lastAt: 7,
    version: '1.0',
    byEvent: { 'call.ended': 1 },
  };
  const batch = { ...nothing, counts: new Map([['call.ended', 2]]) };
  expect(addBatch(before, batch, undefined)).toEqual({ ...before, byEvent: { 'call.ended': 3 } });
});

test('a delivery older than the newest known does not turn the clock back', () => {
  const before = { ...parseStats(undefined), lastAt: 7, version: '1.1' };
  expect(addBatch(before, nothing, arrival(6))).toEqual(before);
});
