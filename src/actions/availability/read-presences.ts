import { AircallError } from '../../aircall/client/aircall-error';
import type { Aircall } from '../../aircall/client/client';
import { dataOf } from '../../aircall/client/outcome';
import { getAvailability, listAvailabilities } from '../../aircall/endpoints/users';
import { parsePage } from '../../aircall/pages/page';
import { parseAvailabilityRow } from '../../aircall/parse/availability';
import { recordOf } from '../../aircall/parse/wire';
import { readThe } from './read-states';

/** Aircall's words for what some users are doing now, by id; none when Aircall does not say. */
export function readPresences(
  aircall: Aircall,
  userIds: readonly number[],
  users: number,
): ReadonlyMap<number, string> {
  try {
    const rows = readThe(aircall, userIds, users, {
      list: listAvailabilities,
      readPage: (outcome) => parsePage(outcome, 'users', parseAvailabilityRow),
      one: getAvailability,
      readOne: (outcome, id) => {
        const row = parseAvailabilityRow({ ...recordOf(dataOf(outcome)), id });
        return row ?? { id, availability: '' };
      },
    });
    return new Map([...rows].map(([id, { availability }]) => [id, availability]));
  } catch (error) {
    // worth knowing before a switch, but a switch does not depend on it
    if (error instanceof AircallError) return new Map();
    throw error;
  }
}
