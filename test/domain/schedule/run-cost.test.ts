import * as fc from 'fast-check';
import { describeCost } from '../../../src/domain/schedule/describe';
import { intervals } from '../../../src/domain/schedule/interval';
import { judgeCost, minutesUsed, recommendInterval } from '../../../src/domain/schedule/run-cost';

const consumer = 'consumer';
const workspace = 'workspace';
const runs = (seconds: number) => Array.from({ length: 20 }, () => seconds);

test.each([
  ['a quick refresh', runs(2.1), consumer, 1],
  ['as long as a minute leaves with a margin', runs(3), consumer, 1],
  ['a little longer', runs(3.1), consumer, 5],
  ['a long one', runs(16), consumer, 10],
  ['a longer one', runs(40), consumer, 15],
  ['a very long one', runs(60), consumer, 30],
  ['one that never fits', runs(300), consumer, 30],
  ['a long one of a Workspace account', runs(12), workspace, 1],
  ['a longer one of a Workspace account', runs(13), workspace, 5],
] as const)('%s: %#', (_, measured, account, minutes) => {
  expect(recommendInterval(judgeCost(measured, 10, account))).toBe(minutes);
});

test.each([
  [0, consumer, 1],
  [100, consumer, 1],
  [110, consumer, 5],
  [2000, consumer, 15],
  [700, workspace, 1],
  [720, workspace, 5],
] as const)(
  'while few runs are measured, %i users of a %s account get %i min',
  (users, account, minutes) => {
    const cost = judgeCost([90, 90, 90, 90], users, account);
    expect(cost.isMeasured).toBe(false);
    expect(recommendInterval(cost)).toBe(minutes);
  },
);

test.each([
  [
    judgeCost(runs(2.1), 10, consumer),
    1,
    'A refresh takes about 2.1 s; every minute would use 50 of the 90 minutes Google allows a day.',
  ],
  [
    judgeCost([], 100, workspace),
    5,
    'A refresh of this account should take about 3.0 s; every 5 minutes would use 14 of the 360 minutes Google allows a day.',
  ],
  [
    judgeCost(runs(5), 10, consumer),
    1,
    'A refresh takes about 5.0 s; every minute would need 120 minutes a day. Google allows 90, so it would be refreshed less often.',
  ],
] as const)('%j every %i min is said in a sentence', (cost, interval, sentence) => {
  expect(describeCost(cost, interval)).toBe(sentence);
});

test('a recommended interval leaves a fifth of the day’s minutes wherever one can', () => {
  const seconds = fc.double({ min: 0, max: 90, noNaN: true });
  fc.assert(
    fc.property(fc.array(seconds, { minLength: 5 }), (measured) => {
      const cost = judgeCost(measured, 10, consumer);
      expect(minutesUsed(cost, recommendInterval(cost))).toBeLessThanOrEqual(72);
      const shorter = intervals.filter((interval) => interval < recommendInterval(cost));
      for (const interval of shorter) expect(minutesUsed(cost, interval)).toBeGreaterThan(72);
    }),
  );
});
