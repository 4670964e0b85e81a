import { areaOf, checkIds } from '../../../src/domain/self-test/check-ids';
import type { CheckOutcome, CheckResult } from '../../../src/domain/self-test/result';
import { outcomeColours, resultRows } from '../../../src/domain/self-test/result-rows';
import { sumUp } from '../../../src/domain/self-test/sum-up';
import { headers } from '../../../src/domain/sheets/headers';
import { en } from '../../../src/domain/texts/en';

const result = (outcome: CheckOutcome, at = 0): CheckResult => ({
  id: checkIds[at] ?? 'aircall.ping',
  outcome,
  expected: '=1',
  found: '"2"',
  seconds: 0.5,
  at: 1_790_000_000,
});

test('a record has a cell for each column, and nothing in it becomes a formula', () => {
  const [row = []] = resultRows([result('different')], '1.2.3');
  expect(row).toHaveLength(headers['Self-test'].length);
  expect(row.slice(1, 5)).toEqual(["'=1", '"2"', 'different', 'Cells']);
  expect(row.slice(6)).toEqual([checkIds[0], 0.5, new Date(1_790_000_000_000), '1.2.3']);
});

test('what was not reached has no time', () => {
  const [row = []] = resultRows([result('not-reached')], '1.2.3');
  expect(row.slice(7)).toEqual(['', '', '1.2.3']);
});

test('each outcome has its colour', () => {
  expect(
    new Set(outcomeColours([result('as-expected'), result('different'), result('failed')])).size,
  ).toBe(3);
});

test('the end is told in a sentence or two', () => {
  expect(sumUp([result('as-expected'), result('as-expected')])).toBe(
    '2 of 2 checks found what was expected.',
  );
  expect(sumUp([result('not-reached'), result('as-expected'), result('different')])).toBe(
    '1 of 3 checks found what was expected. 1 different, 1 not reached.',
  );
});

test('every check has an area with a name, and ids of its own', () => {
  expect(new Set(checkIds).size).toBe(checkIds.length);
  expect(new Set(checkIds.map(areaOf))).toEqual(new Set(Object.keys(en.selfTest.areas)));
});
