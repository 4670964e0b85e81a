import { parseObject } from '../settings/parse';
import type { Directory } from '../snapshot';
import type { EpochSeconds } from '../time/units';
import type { MappingReading } from './reading';

type People = Pick<Directory, 'users' | 'numbers'>;

/**
 * What the last complete mapping found; kept as the property MAPPING.
 *
 * ```
 * {"at":1763600000,"users":700,"numbers":600,"assignments":2100,"gone":0,"failed":2,
 *  "newestUserId":7000699,"newestNumberId":8000599}
 * ```
 */
export interface Mapped {
  readonly at: EpochSeconds;
  /** Users and numbers that were there. */
  readonly users: number;
  readonly numbers: number;
  readonly assignments: number;
  /** Asked for and no longer known to Aircall. */
  readonly gone: number;
  /** Asked for and not readable; they keep what they had. */
  readonly failed: number;
  /** Aircall's ids grow, so what has a higher one came later. */
  readonly newestUserId: number;
  readonly newestNumberId: number;
}

/** Sums up a mapping. @param directory - With the assignments. */
export function sumUpMapping(
  { users, numbers }: People,
  readings: ReadonlyMap<number, MappingReading>,
  at: EpochSeconds,
): Mapped {
  const count = (outcome: MappingReading['outcome']): number =>
    [...readings.values()].filter((reading) => reading.outcome === outcome).length;
  return {
    at,
    users: users.length,
    numbers: numbers.length,
    assignments: numbers.reduce((sum, { userIds }) => sum + userIds.length, 0),
    gone: count('gone'),
    failed: count('failed'),
    newestUserId: newest(users),
    newestNumberId: newest(numbers),
  };
}

/** Reads the property; `undefined` when nothing has been mapped. */
export function parseMapped(text: string | undefined): Mapped | undefined {
  const stored = parseObject(text) as Partial<Mapped>;
  const { at, users = 0, numbers = 0, assignments = 0, gone = 0, failed = 0 } = stored;
  if (typeof at !== 'number') return undefined;
  const { newestUserId = 0, newestNumberId = 0 } = stored;
  return { at, users, numbers, assignments, gone, failed, newestUserId, newestNumberId };
}

/** How many users and numbers have come since the mapping, and are in nobody's assignments. */
export const sinceMapped = ({ users, numbers }: People, mapped: Mapped) => ({
  users: users.filter(({ id }) => id > mapped.newestUserId).length,
  numbers: numbers.filter(({ id }) => id > mapped.newestNumberId).length,
});

const newest = (items: readonly { readonly id: number }[]): number =>
  items.reduce((highest, { id }) => Math.max(highest, id), 0);
