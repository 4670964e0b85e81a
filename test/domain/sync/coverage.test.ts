import fc from 'fast-check';
import {
  type Coverage,
  extendCoverage,
  overlapSeconds,
  planPoll,
  reachOf,
  type Window,
  type WindowResult,
} from '../../../src/domain/sync/coverage';

const reach = { periodStart: 1_000, start: 600 };
const cold = { coverage: undefined, backlog: undefined, readAt: 2_000 };

test.each([
  ['nothing is known', undefined],
  ['the last reading lies before the period', { from: 0, to: 900, readAt: 999 }],
])('when %s, all within reach is read newest first', (_, coverage) => {
  expect(planPoll(coverage, reach)).toEqual({
    news: { from: reach.start, order: 'desc' },
    backlog: undefined,
  });
});

test('a quiet hour is no gap: what was read to its end is known up to the reading', () => {
  const coverage = { from: 600, to: 700, readAt: 1_500 };
  const plan = planPoll(coverage, reach);
  const news = { startTimes: [], isComplete: true };
  expect(plan.news).toEqual({ from: 580, order: 'asc' });
  expect(extendCoverage({ coverage, plan, news, backlog: undefined, readAt: 1_999.7 })).toEqual({
    from: 600,
    to: 700,
    readAt: 1_999,
  });
});

test('a warm poll reads on from the newest known start, oldest first', () => {
  expect(planPoll({ from: 600, to: 1_500, readAt: 1_600 }, reach)).toEqual({
    news: { from: 1_500 - overlapSeconds, order: 'asc' },
    backlog: undefined,
  });
});

test.each([
  [15, 7_200],
  [240, 14_400],
])('with a period of %i min a cold start reaches back %i s', (minutes, seconds) => {
  expect(reachOf(100_000.9, minutes)).toEqual({
    periodStart: 100_000 - minutes * 60,
    start: 100_000 - seconds,
  });
});

test('what an earlier run had no budget for is read after the news', () => {
  expect(planPoll({ from: 1_200, to: 1_500, readAt: 1_600 }, reach).backlog).toEqual({
    from: reach.start,
    to: 1_201,
    order: 'desc',
  });
});

test('a cold poll that ran out of budget covers only what it read', () => {
  const plan = planPoll(undefined, reach);
  const news = { startTimes: [1_800, 1_700, 1_600], isComplete: false };
  expect(extendCoverage({ ...cold, plan, news })).toEqual({
    from: 1_600,
    to: 1_800,
    readAt: 2_000,
  });
});

/** What Aircall would list, as far as the budget reaches. */
function read(starts: readonly number[], window: Window, budget: number): WindowResult {
  const to = window.to ?? Number.POSITIVE_INFINITY;
  const inside = starts.filter((start) => start >= window.from && start <= to);
  const sorted = inside.sort((a, b) => (window.order === 'asc' ? a - b : b - a));
  return { startTimes: sorted.slice(0, budget), isComplete: sorted.length <= budget };
}

test('a cold poll that could read nothing covers nothing', () => {
  const plan = planPoll(undefined, reach);
  const nothing = { startTimes: [], isComplete: false };
  expect(extendCoverage({ ...cold, plan, news: nothing })).toBeUndefined();
});

test('whatever the budget, every call within reach is read once enough runs have gone by', () => {
  const startTimes = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 }), { maxLength: 80 });
  fc.assert(
    fc.property(startTimes, fc.integer({ min: 1, max: 30 }), (starts, budget) => {
      const seen = new Set<number>();
      let coverage: Coverage | undefined;
      for (let run = 0; run < 100; run += 1) {
        const plan = planPoll(coverage, reach);
        const news = read(starts, plan.news, budget + overlapSeconds);
        const backlog = plan.backlog && read(starts, plan.backlog, budget + 1);
        for (const start of [...news.startTimes, ...(backlog?.startTimes ?? [])]) seen.add(start);
        coverage = extendCoverage({ coverage, plan, news, backlog, readAt: 2_000 });
      }
      const missed = starts.filter((start) => start >= reach.start && !seen.has(start));
      expect(missed).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('coverage never claims a call that was not read', () => {
  const startTimes = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 }), { maxLength: 80 });
  const budgets = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(startTimes, budgets, (starts, runs) => {
      const seen = new Set<number>();
      let coverage: Coverage | undefined;
      for (const budget of runs) {
        const plan = planPoll(coverage, reach);
        const news = read(starts, plan.news, budget);
        const backlog = plan.backlog && read(starts, plan.backlog, Math.floor(budget / 2));
        for (const start of [...news.startTimes, ...(backlog?.startTimes ?? [])]) seen.add(start);
        coverage = extendCoverage({ coverage, plan, news, backlog, readAt: 2_000 });
      }
      const { from, to } = coverage ?? { from: 1, to: 0 };
      const claimed = starts.filter((start) => start >= from && start <= to);
      expect(claimed.filter((start) => !seen.has(start))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
