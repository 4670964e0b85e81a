import { jobRequestsPerMinute } from '../jobs/share';
import type { Directory } from '../snapshot';

/**
 * Which side is asked who is assigned to what: Aircall has no list of assignments, only the users of
 * one number and the numbers of one user.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-number and #list-numbers-of-a-user
 * (read 2026-11-20).
 */
export type Side = 'numbers' | 'users';

/** How a mapping would be done, and what it costs. */
export interface MappingPlan {
  readonly side: Side;
  /** At least; a user of more than 50 numbers takes some more. */
  readonly requests: number;
  readonly perMinute: number;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
}

/**
 * Asks the side with fewer rows.
 *
 * @param usersApi - The numbers of a user are only told by version 2.
 * @param limit - Requests a minute we allow ourselves; 0: no limit.
 */
export function planMapping(
  { users, numbers }: Pick<Directory, 'users' | 'numbers'>,
  usersApi: 'v1' | 'v2',
  limit: number,
): MappingPlan {
  const side = usersApi === 'v2' && users.length < numbers.length ? 'users' : 'numbers';
  const requests = side === 'users' ? users.length : numbers.length;
  return { side, requests, ...paceOf(requests, limit) };
}

/** How many of these requests go in a minute, and how many minutes all of them take. */
export function paceOf(
  requests: number,
  limit: number,
): Pick<MappingPlan, 'perMinute' | 'minutes'> {
  const perMinute = Math.min(jobRequestsPerMinute(limit), mostWithoutLimit);
  return { perMinute, minutes: Math.max(1, Math.ceil(requests / perMinute)) };
}

/** Aircall's own limit, half of it: other programs of the company need theirs. */
const mostWithoutLimit = 60;

/** The side a job's cursor names. */
export const readSide = (cursor: string): Side => (cursor === 'users' ? 'users' : 'numbers');
