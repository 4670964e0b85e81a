import type { Directory } from '../snapshot';

/**
 * The users assigned to each Aircall number, by number id. Only numbers with somebody are in it;
 * empty means that users are not mapped to numbers yet.
 */
export type Assignments = ReadonlyMap<number, ReadonlySet<number>>;

/** Who is assigned to which number, whichever side of the directory says so. */
export function assignmentsOf({
  users,
  numbers,
}: Pick<Directory, 'users' | 'numbers'>): Assignments {
  const assigned = new Map<number, Set<number>>();
  const add = (numberId: number, userId: number): void => {
    const userIds = assigned.get(numberId) ?? new Set();
    assigned.set(numberId, userIds.add(userId));
  };
  for (const { id, numberIds } of users) for (const numberId of numberIds) add(numberId, id);
  for (const { id, userIds } of numbers) for (const userId of userIds) add(id, userId);
  return assigned;
}

/** Whether users have been mapped to numbers, so that marks and missed counts can be drawn. */
export const isMapped = (assignments: Assignments): boolean => assignments.size > 0;
