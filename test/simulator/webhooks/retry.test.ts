import { nextTryAfter } from '../../../simulator/webhooks/retry';

test('pauses double up to half an hour, and end within twelve', () => {
  const pauses: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const pause = nextTryAfter(attempts, 30);
    if (pause === undefined) break;
    pauses.push(pause);
  }
  expect(pauses.slice(0, 8)).toEqual([30, 60, 120, 240, 480, 960, 1800, 1800]);
  const total = pauses.reduce((a, b) => a + b, 0);
  expect(total).toBeGreaterThan(11 * 3600);
  expect(total).toBeLessThanOrEqual(12 * 3600);
});
