/** How long a failed delivery is tried again, and the longest pause between two tries, in seconds. */
const retryFor = 12 * 3600;
const longestPause = 1800;

/**
 * When a delivery is tried again after it failed.
 *
 * The pauses double. That there are retries for 12 hours is documented, their spacing is not.
 *
 * @param attempts - How many there were.
 * @param spacing - The first pause, in seconds.
 * @returns Seconds; `undefined` when it is given up.
 * @see https://developer.aircall.io/docs/webhooks-overview (read 2026-11-20)
 */
export function nextTryAfter(attempts: number, spacing: number): number | undefined {
  let passed = 0;
  let pause = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    pause = Math.min(longestPause, Math.max(1, spacing) * 2 ** Math.min(attempt - 1, 20));
    passed += pause;
  }
  return passed > retryFor ? undefined : pause;
}
