import type { Entry } from './records';

/**
 * When the newest refresh that did not fail began, in epoch seconds; 0 where there is none. Runs is a
 * ring of rows: once it is full, the last row is not the newest.
 *
 * @param runs - The rows of the sheet Runs.
 */
export function newestGoodRefresh(runs: readonly Entry[]): number {
  const good = runs.filter(({ Run, Outcome }) => Run === 'Refresh' && Outcome !== 'failed');
  const starts = good.map(({ Started }) => Math.floor(Date.parse(String(Started)) / 1000));
  return Math.max(0, ...starts);
}
