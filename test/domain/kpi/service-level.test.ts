import { type ServiceLevelFormula, serviceLevelOf } from '../../../src/domain/kpi/service-level';
import { noSums } from '../../../src/domain/kpi/sums';

/** The worked example of the trade: 60 abandoned, of them 20 within 20 s and 10 within 5 s. */
const example = {
  ...noSums,
  offered: 1060,
  answered: 1000,
  answeredInTime: 860,
  abandoned: 60,
  abandonedInTime: 20,
  shortAbandoned: 10,
};

const printed: readonly [ServiceLevelFormula, string][] = [
  ['excludeShortAbandons', '81.9'],
  ['answeredAndEarlyAbandons', '83.0'],
  ['answeredOnly', '86.0'],
  ['allOffered', '81.1'],
  ['lateAbandonsOnly', '82.7'],
  ['shortAbandonsAsMet', '82.1'],
  ['aircallLive', '81.1'],
];

test.each(printed)('by %s the worked example is %s %%', (formula, percent) => {
  const { part, of } = serviceLevelOf(example, formula);
  expect(((part / of) * 100).toFixed(1)).toBe(percent);
});

test('as Aircall’s live monitoring, calls out of hours are left out', () =>
  expect(serviceLevelOf({ ...example, offered: 1100, outOfHours: 40 }, 'aircallLive').of).toBe(
    1060,
  ));
