import type { Directory } from '../snapshot';
import type { Side } from './plan';
import type { MappingReading } from './reading';

type People = Pick<Directory, 'users' | 'numbers'>;

/**
 * The directory with the assignments that were read, the same on both sides.
 *
 * What could not be read keeps the assignments it had; what Aircall no longer knows has none.
 */
export function applyMapping<Known extends People>(
  directory: Known,
  side: Side,
  readings: ReadonlyMap<number, MappingReading>,
): Known {
  const { users, numbers } = directory;
  if (side === 'numbers') {
    const mapped = numbers.map((number) => ({
      ...number,
      userIds: assignedTo(readings.get(number.id), number.userIds),
    }));
    const byUser = invert(mapped.map(({ id, userIds }) => [id, userIds]));
    const known = users.map((user) => ({ ...user, numberIds: byUser.get(user.id) ?? [] }));
    return { ...directory, users: known, numbers: mapped };
  }
  const mapped = users.map((user) => ({
    ...user,
    numberIds: assignedTo(readings.get(user.id), user.numberIds),
  }));
  const byNumber = invert(mapped.map(({ id, numberIds }) => [id, numberIds]));
  const known = numbers.map((number) => ({ ...number, userIds: byNumber.get(number.id) ?? [] }));
  return { ...directory, users: mapped, numbers: known };
}

function assignedTo(
  reading: MappingReading | undefined,
  before: readonly number[],
): readonly number[] {
  if (reading === undefined || reading.outcome === 'failed') return before;
  return [...new Set(reading.assigned)];
}

type Assignment = readonly [id: number, others: readonly number[]];

function invert(assignments: readonly Assignment[]): ReadonlyMap<number, readonly number[]> {
  const inverse = new Map<number, number[]>();
  for (const [id, others] of assignments) {
    for (const other of others) {
      const ids = inverse.get(other);
      if (ids) ids.push(id);
      else inverse.set(other, [id]);
    }
  }
  return inverse;
}
