import { soak } from '../../scripts/lib/soak/soak';

const hour = { account: 's', hours: 1, seed: 1, without: undefined } as const;

test('an hour with everything going wrong: every call once, every calm board right, no secret put out', async () => {
  const { problems, calls, boards, refreshes, deliveries, faults, jobs } = await soak(hour, '.');
  expect(problems).toEqual([]);
  expect(calls.trueCalls).toBeGreaterThan(200);
  expect(boards.checked).toBeGreaterThanOrEqual(5);
  expect(faults.length).toBeGreaterThan(15);
  expect([refreshes.failed > 0, refreshes.recovered]).toEqual([true, refreshes.failed]);
  expect([deliveries.lost, deliveries.twice]).not.toContain(0);
  expect(jobs.backfill).toBe('done');
}, 600_000);
