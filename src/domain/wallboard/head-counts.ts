import type { Person } from './people';

/** How many agents could take a call, talk, or do neither. */
export interface HeadCounts {
  readonly free: number;
  readonly onCall: number;
  /** Everyone else: after-call work, do not disturb, offline, a state we do not know, or none. */
  readonly away: number;
}

/** Counts people by what they are doing. */
export function countHeads(people: Iterable<Person>): HeadCounts {
  const counts = { free: 0, onCall: 0, away: 0 };
  for (const { availability } of people) {
    if (availability?.kind === 'available') counts.free += 1;
    else if (availability?.kind === 'in_call') counts.onCall += 1;
    else counts.away += 1;
  }
  return counts;
}
