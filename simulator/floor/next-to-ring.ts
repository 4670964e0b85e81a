import type { User } from '../account/model';
import { isFree } from '../account/presence';
import type { Floor } from './floor';
import type { SentTo } from './visit';

/**
 * On whom a call that was sent on rings next: the first who are free. They are taken off the list, and
 * so is everybody who is passed over: it rings on nobody twice.
 */
export function nextToRing(floor: Floor, { userIds, ringsAtOnce }: SentTo): User[] {
  const next: User[] = [];
  while (userIds.length > 0 && next.length < ringsAtOnce) {
    const user = floor.user(userIds.shift());
    if (user && isFree(user, floor.now)) next.push(user);
  }
  return next;
}
