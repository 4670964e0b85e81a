import type { ColdCost } from '../pages/clear-cache-view';
import type { Seconds } from '../time/units';

/** Aircall's largest page. */
const perPage = 50;

/** Requests of one round travel side by side, and yet take longer the more they are. */
const secondsPerRequest = 0.15;
const leastSeconds = 3;

/** How many an account has of what a refresh reads. */
export interface AccountSize {
  readonly users: number;
  readonly teams: number;
  readonly numbers: number;
}

/**
 * What a refresh costs that has to read all users, teams and numbers again.
 *
 * @param limit - Requests a minute we allow ourselves; 0: no limit. What is over it waits for the
 * next minute.
 */
export function coldCost({ users, teams, numbers }: AccountSize, limit: number): ColdCost {
  const pages = (count: number): number => Math.max(1, Math.ceil(count / perPage));
  // users twice: who they are, and what they are doing; and the newest calls
  const requests = 2 * pages(users) + pages(teams) + pages(numbers) + 1;
  const waits = limit > 0 ? Math.floor((requests - 1) / limit) * 60 : 0;
  const seconds: Seconds = Math.ceil(leastSeconds + requests * secondsPerRequest + waits);
  return { requests, seconds };
}
