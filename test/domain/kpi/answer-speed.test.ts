import { averageSpeedOfAnswer, exceedsTarget } from '../../../src/domain/kpi/answer-speed';

const tally = { inbound: 0, outbound: 5, answerSeconds: 0, missed: 3 };

test('nobody’s average is made of calls nobody answered', () =>
  expect(averageSpeedOfAnswer(tally)).toBeUndefined());

test('an average is not cut to whole seconds', () =>
  expect(averageSpeedOfAnswer({ ...tally, inbound: 10, answerSeconds: 209 })).toBeCloseTo(20.9));

test.each([
  [20.9, 20, true],
  [20.1, 20, true],
  [20, 20, false],
  [500, 0, false],
  [undefined, 20, false],
])('an average of %s s exceeds a target of %i s: %s', (average, target, exceeds) =>
  expect(exceedsTarget(average, target)).toBe(exceeds),
);
