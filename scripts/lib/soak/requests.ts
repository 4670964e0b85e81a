import { eatenPath } from './faults-of-aircall';
import type { SoakHouse } from './house';

/** Requests a minute the add-on allows itself unless somebody sets another limit. */
const ownLimit = 55;

/** When each request of ours reached the account, in epoch milliseconds, in order. */
export function timesOfRequests({ control }: SoakHouse): readonly number[] {
  const requests = control('GET', '/requests') as readonly { at: string; path: string }[];
  return requests
    .filter(({ path }) => path !== eatenPath)
    .map(({ at }) => Date.parse(at))
    .sort((a, b) => a - b);
}

/** Whether the requests of a minute were all sent within the 60 seconds up to now: there is none left for a board. */
export function isMinuteUsedUp(house: SoakHouse): boolean {
  const since = house.clock.now() - 60_000;
  return timesOfRequests(house).filter((time) => time > since).length >= ownLimit;
}
