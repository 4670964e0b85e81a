import type { Figure } from '../../scripts/lib/bench/figure';
import { readCommandLine } from '../../scripts/lib/bench/options';
import { tableOf } from '../../scripts/lib/bench/print';

const figure = (size: string, serviceCalls: number, what = 'a fold'): Figure => ({
  ...{ size, what, serviceCalls, dataCalls: 3, cellsRead: 1_000, cellsWritten: 20, requests: 0 },
  seconds: 0.5,
});

test('figures of one kind stand below one another, and say how they grew', () => {
  const table = tableOf([figure('S', 40), figure('L', 50), figure('S', 8, 'an event')]);
  expect(table.split('\n').slice(2)).toEqual([
    '| a fold | S | 40 | 3 | 1,000 | 20 | 0 |  | 0.50 |',
    '|  | L | 50 | 3 | 1,000 | 20 | 0 | × 1.25 | 0.50 |',
    '| an event | S | 8 | 3 | 1,000 | 20 | 0 |  | 0.50 |',
  ]);
});

test('what only one thing has gets a column, empty elsewhere', () => {
  const table = tableOf([{ ...figure('S', 2), more: { slices: 5 } }, figure('S', 3, 'other')]);
  expect(table).toContain('| requests | slices | growth |');
  expect(table).toContain('| other | S | 3 | 3 | 1,000 | 20 | 0 |  |  | 0.50 |');
});

test('what takes minutes is measured only when it is named', () => {
  expect(readCommandLine([]).only).not.toContain('largest');
  expect(readCommandLine(['--only', 'largest', '--json'])).toMatchObject({
    only: ['largest'],
    json: true,
  });
});

test.each([
  ['--only', 'everything', /--only takes refresh, webhooks/],
  ['--account', 'XL', /--account takes S, M, L, not "XL"/],
])('%s %s is refused with what it takes', (option, value, sentence) =>
  expect(() => readCommandLine([option, value])).toThrow(sentence),
);
