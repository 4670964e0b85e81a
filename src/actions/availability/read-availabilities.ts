import { parseUserIds } from '../../domain/availability-switch/parse-order';
import type { AgentState, AvailabilityView } from '../../domain/pages/availability-view';
import { nameUser } from '../../domain/selection/name-user';
import { parseProgress } from '../../domain/sync/progress';
import { connectShared } from '../budget/connect-shared';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { readPresences } from './read-presences';
import { type AccountFacts, readStates } from './read-states';

/**
 * What some agents have chosen and what they are doing, asked of Aircall now.
 *
 * @param userIds - Whatever a page or anybody else sends.
 * @throws {RangeError} When they are no ids.
 * @throws {AircallError} When Aircall does not say what they have chosen.
 */
export function readAvailabilities(world: World, userIds: unknown): AvailabilityView {
  const ids = parseUserIds(userIds);
  const account = accountFacts(world);
  const { aircall } = connectShared(world, { priority: 'person' });
  const states = readStates(aircall, ids, account);
  const presences = readPresences(aircall, [...states.keys()].filter(isIn(ids)), account.users);
  const known = recallDirectory(world).users;
  const agents = ids.map((userId): AgentState => {
    const found = states.get(userId);
    const name = nameUser(known, userId, found?.name || undefined);
    const presence = presences.get(userId);
    return {
      ...{ userId, name },
      ...(found && { state: found.state }),
      ...(presence && { presence }),
    };
  });
  return { agents };
}

/** How this account is asked, as the last refresh found it. */
export function accountFacts({ saved }: World): AccountFacts {
  const { usersApi, availabilityCount } = parseProgress(saved.REFRESH);
  return { usersApi, users: availabilityCount };
}

const isIn = (ids: readonly number[]) => {
  const wanted = new Set(ids);
  return (id: number): boolean => wanted.has(id);
};
