import type { AvailabilitySetting, User } from '../account/model';
import type { Floor } from './floor';

/** A new setting, with the reason when it is `unavailable`. */
export interface NewSetting {
  readonly setting: AvailabilitySetting;
  readonly substatus: string | undefined;
}

/**
 * Switches a user's availability, as the user or an administrator does.
 *
 * A reason is told in a second `user.closed`, as Aircall sends it.
 */
export function setAvailability(
  floor: Floor,
  user: User,
  { setting, substatus }: NewSetting,
): void {
  user.setting = setting;
  user.substatus = setting === 'unavailable' ? 'always_closed' : 'always_open';
  const kind = setting === 'unavailable' ? 'user.closed' : 'user.opened';
  floor.emit({ kind, at: floor.now, user });
  if (substatus === undefined) return;
  user.substatus = substatus;
  floor.emit({ kind, at: floor.now, user });
}

/** Takes a user out of the account; calls keep them. */
export function removeUser(floor: Floor, user: User): void {
  const { users, teams, numbers } = floor.account;
  users.splice(users.indexOf(user), 1);
  for (const group of [...teams, ...numbers]) {
    group.userIds = group.userIds.filter((id) => id !== user.id);
  }
  user.isConnected = false;
  floor.emit({ kind: 'user.deleted', at: floor.now, user });
}
