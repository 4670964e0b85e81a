import { monthsOfPeriod } from '../../../src/domain/search/log-months';

const at = (text: string): number => Date.parse(text) / 1000;
const months = ['2026-08', '2026-10', '2026-09', '2026-07'];

test.each<[string, string, string, readonly string[]]>([
  ['inside one month', '2026-09-10T00:00:00Z', '2026-09-12T00:00:00Z', ['2026-09']],
  [
    'over several, the latest first',
    '2026-08-10T00:00:00Z',
    '2026-12-01T00:00:00Z',
    ['2026-10', '2026-09', '2026-08'],
  ],
  [
    'a day from a border, the neighbour too',
    '2026-09-01T12:00:00Z',
    '2026-09-12T00:00:00Z',
    ['2026-09', '2026-08'],
  ],
  ['later than all', '2026-11-10T00:00:00Z', '2026-11-12T00:00:00Z', []],
])('a period %s', (_, from, to, expected) => {
  const period = { from: at(from), to: at(to), timeZone: 'Europe/Paris' };
  expect(monthsOfPeriod(months, period)).toEqual(expected);
});
