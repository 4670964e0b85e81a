import fc from 'fast-check';
import { addUse, type DayUse, nothingUsed, usedAt } from '../../../src/domain/quota/day-use';
import { isResting, leftOutSeconds, planRest } from '../../../src/domain/quota/pace';

const midnight = Date.parse('2026-11-20T00:00:00Z') / 1000;
/** Of a consumer account, and of Google Workspace. */
const limits = [90 * 60, 6 * 3600] as const;
const isOpen = (at: number): boolean => {
  const hour = new Date(at * 1000).getUTCHours();
  return hour >= 8 && hour < 18;
};

/** A day and more of a trigger: what it takes is counted as Google counts, the pauses as we do. */
function live(
  minutes: number,
  lengthOf: (run: number) => number,
  hours: number,
  limit: number = limits[0],
) {
  let use: DayUse = nothingUsed;
  const runs: { at: number; use: DayUse }[] = [];
  const taken: { at: number; seconds: number }[] = [];
  const interval = minutes * 60;
  for (let at = midnight; at < midnight + hours * 3600; at += interval) {
    if (isResting(use, at)) {
      taken.push({ at, seconds: leftOutSeconds });
      continue;
    }
    const seconds = lengthOf(runs.length);
    const leftOut = use.ranAt === 0 ? 0 : ((at - use.ranAt) / interval - 1) * leftOutSeconds;
    taken.push({ at, seconds });
    use = addUse(use, { triggerSeconds: seconds + leftOut, requests: 0, propertyCalls: 0 }, at);
    use = { ...use, ranAt: at, runSeconds: seconds };
    use = { ...use, restUntil: planRest({ use, limit, interval, isOpen }, at) ?? 0 };
    runs.push({ at, use });
  }
  return { runs, taken };
}

const mostInADay = (taken: readonly { at: number; seconds: number }[]): number => {
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const { at, seconds } of taken) {
    sum += seconds;
    for (; (taken[first]?.at ?? at) <= at - 86_400; first += 1) sum -= taken[first]?.seconds ?? 0;
    most = Math.max(most, sum);
  }
  return most;
};

it.each([1, 3.2])('runs of %s s every minute are let be', (seconds) => {
  const { runs } = live(1, () => seconds, 48);
  expect(runs).toHaveLength(48 * 60);
});

it('runs of 6 s are let be in business hours and thinned out in others', () => {
  const { runs } = live(1, () => 6, 72);
  const inHours = (from: number, to: number) =>
    runs.filter(({ at }) => at >= midnight + from * 3600 && at < midnight + to * 3600).length;
  expect(inHours(24 + 8, 24 + 18)).toBeGreaterThan(500);
  expect(inHours(24 + 18, 48 + 8)).toBeLessThan(inHours(24 + 8, 24 + 18) / 2);
});

it('of runs that cost more than there is, business hours get most', () => {
  const { runs } = live(1, () => 20, 72);
  const open = runs.filter(({ at }) => isOpen(at)).length;
  expect(open / runs.length).toBeGreaterThan(0.6);
});

const lengths = fc.array(fc.double({ min: 0.1, max: 360, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const minutes = fc.constantFrom(1, 5, 10, 15, 30);

it('with any length of runs no 24 hours hold more than Google allows', () => {
  fc.assert(
    fc.property(minutes, lengths, fc.constantFrom(...limits), (every, seconds, limit) => {
      const { taken } = live(every, (run) => seconds[run % seconds.length] ?? 1, 28, limit);
      // sums of a thousand fractions end a hair beside
      expect(mostInADay(taken)).toBeLessThanOrEqual(limit + 1e-6);
    }),
    { numRuns: 100 },
  );
});

it('the next run is an hour away at most, until no run can be paid', () => {
  fc.assert(
    fc.property(minutes, fc.double({ min: 0.1, max: 360, noNaN: true }), (every, seconds) => {
      const { runs } = live(every, () => seconds, 28);
      runs.slice(0, -1).forEach(({ at, use }, index) => {
        const pause = (runs[index + 1]?.at ?? 0) - at;
        const used = usedAt(use, 'triggerSeconds', at + 3600);
        const leftOut = (60 / every) * leftOutSeconds;
        if (pause > 3600) expect(used + leftOut + seconds).toBeGreaterThan(limits[0] - 360);
      });
    }),
    { numRuns: 100 },
  );
});

it('nothing is left out before a run was counted, and a clock that was set back forgets rests', () => {
  const facts = { use: nothingUsed, limit: limits[0], interval: 60, isOpen };
  expect(planRest(facts, midnight)).toBeUndefined();
  const use = { ...nothingUsed, ranAt: midnight, restUntil: midnight + 600 };
  expect(isResting(use, midnight + 500)).toBe(true);
  expect(isResting(use, midnight + 571)).toBe(false);
  expect(isResting(use, midnight - 3600)).toBe(false);
});
