import { newestGoodRefresh } from '../../scripts/lib/soak/newest-refresh';

const run = (minute: number, Outcome = 'ok', Run = 'Refresh') => ({
  Started: new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString(),
  Run,
  Outcome,
});
const at = (minute: number) => Date.UTC(2026, 10, 20, 9, minute) / 1000;

it.each([
  ['none', [], 0],
  ['the last row of a sheet that is not full', [run(1), run(2), run(3)], at(3)],
  ['a row in the middle, once the sheet is full', [run(3), run(4), run(1), run(2)], at(4)],
  ['not one that failed', [run(1), run(2, 'failed')], at(1)],
  ['one that was late or partial', [run(1), run(2, 'partial')], at(2)],
  ['no other work', [run(1), run(2, 'ok', 'Fold')], at(1)],
  ['only failed ones', [run(1, 'failed')], 0],
] as const)('the newest good refresh is %s', (_, runs, expected) => {
  expect(newestGoodRefresh(runs)).toBe(expected);
});
