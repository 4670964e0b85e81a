import type { Handbook } from '../../domain/handbook/handbook';
import type { RoutingFacts } from '../../domain/routing/question';
import type { EpochSeconds } from '../../domain/time/units';
import { presenceText, readPresence } from '../../domain/users/presence';
import { findHistory } from '../callers/find-history';
import { findContact } from '../contacts/find-contact';
import type { World } from '../world';

/**
 * What is known of a caller and of everybody who can be rung, without asking Aircall.
 *
 * @param caller - In E.164; `undefined` when it is hidden.
 */
export function gatherFacts(
  world: World,
  { users, teams, numbers, timeZone }: Handbook,
  caller: string | undefined,
  now: EpochSeconds,
): RoutingFacts {
  const presence = readPresence(world.cache.read([presenceText])[presenceText], now);
  return {
    users,
    teams,
    numbers,
    timeZone,
    contact: caller === undefined ? undefined : findContact(world, caller),
    history: caller === undefined ? 'unknown' : findHistory(world, caller, now),
    isHistoryWhole: false,
    presence: presence ?? 'unknown',
    strangers: [],
  };
}
