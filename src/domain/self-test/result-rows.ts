import { dateCell, textCell } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import { texts } from '../texts/texts';
import { areaOf } from './check-ids';
import type { CheckOutcome, CheckResult } from './result';

/**
 * The Self-test sheet's records: one a check, in the order of the table.
 *
 * @param version - Of the bundle that looked.
 */
export const resultRows = (results: readonly CheckResult[], version: string): readonly Row[] =>
  results.map((result) => [...rowOf(result), version]);

function rowOf({ id, outcome, expected, found, seconds, at }: CheckResult): Row {
  const say = texts.selfTest;
  const { claim, otherwise } = texts.selfTestChecks[id];
  const isReached = outcome !== 'not-reached';
  return [
    claim,
    textCell(expected),
    textCell(found),
    say.outcomes[outcome],
    say.areas[areaOf(id)],
    otherwise,
    id,
    isReached ? seconds : '',
    isReached ? dateCell(at) : '',
  ];
}

/** Backgrounds that black text is read on; the word beside says the same. */
const colours: Readonly<Record<CheckOutcome, string>> = {
  'as-expected': '#d9ead3',
  different: '#f9cb9c',
  open: '#efefef',
  'not-emulated': '#efefef',
  failed: '#f4cccc',
  'not-reached': '#fff2cc',
};

/** The colour of each record's outcome. */
export const outcomeColours = (results: readonly CheckResult[]): readonly string[] =>
  results.map(({ outcome }) => colours[outcome]);
