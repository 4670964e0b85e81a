import { isListed, type User } from '../account/model';
import { presenceOf } from '../account/presence';
import { removeUser, setAvailability } from '../floor/users';
import { userV2Json } from '../rest/json-people';
import { AppError, notFound } from '../rest/message';
import type { RouteContext } from '../rest/route';

type Fields = Readonly<Record<string, unknown>>;

/** A user as `/v2/users` shows it, with what the phone system knows besides. */
export function userTruth(context: RouteContext, user: User) {
  const { teams, numbers } = context.floor.account;
  const holding = (group: { userIds: readonly number[] }) => group.userIds.includes(user.id);
  return {
    ...userV2Json(context, user),
    availability: presenceOf(user, context.now),
    listed: isListed(user, context.now),
    call_id: user.currentCallId ?? null,
    ringing_call_id: user.ringingCallId ?? null,
    team_ids: teams.filter(holding).map(({ id }) => id),
    number_ids: numbers.filter(holding).map(({ id }) => id),
  };
}

/**
 * Changes the staff: `{"id":1,"availability":"offline"}` (a word outside Aircall's five becomes the
 * user's own), `{"id":1,"rename":"Ann Lee"}`, `{"id":1,"remove":true}`, or
 * `{"add":"Ann Lee","teamId":6}`.
 *
 * @throws {AppError} 400 or 404 with a sentence.
 */
export function changeUser(context: RouteContext, fields: Fields): unknown {
  const { floor } = context;
  if (fields.add !== undefined) return userTruth(context, addUser(context, fields));
  const user = floor.account.users.find(({ id }) => id === Number(fields.id));
  if (!user) throw notFound('User', String(fields.id));
  if (fields.remove === true) {
    removeUser(floor, user);
    return { removed: user.id };
  }
  if (fields.rename !== undefined) Object.assign(user, splitName(fields.rename));
  if (fields.availability !== undefined) setWord(context, user, String(fields.availability));
  return userTruth(context, user);
}

function splitName(name: unknown): { firstName: string; lastName: string } {
  const [firstName = '', ...rest] = String(name).split(' ');
  return { firstName, lastName: rest.join(' ') };
}

function setWord({ floor }: RouteContext, user: User, word: string): void {
  if (word === 'in_call' || word === 'after_call_work') {
    throw new AppError(400, `Only a call makes a user ${word}`);
  }
  user.presenceWord = undefined;
  user.wrapUpUntil = undefined;
  user.isConnected = word !== 'offline';
  if (word === 'offline') return;
  const isAway = word === 'do_not_disturb';
  const setting = isAway ? 'unavailable' : 'available';
  setAvailability(floor, user, { setting, substatus: isAway ? 'other' : undefined });
  if (!isAway && word !== 'available') user.presenceWord = word;
  floor.whenFree(user);
}

function addUser({ floor, now }: RouteContext, { add, teamId }: Fields): User {
  const { users, teams } = floor.account;
  const newest = users.at(-1);
  const user: User = {
    ...splitName(add),
    id: Math.max(456_000, ...users.map(({ id }) => id)) + 7,
    email: `agent.${now}.${users.length}@${newest?.email.split('@')[1] ?? 'company.example'}`,
    createdAt: now,
    timeZone: 'Etc/UTC',
    language: 'en-US',
    wrapUpSeconds: 15,
    extension: String(users.length + 1).padStart(3, '0'),
    setting: 'available',
    substatus: 'always_open',
    isConnected: true,
    presenceWord: undefined,
    currentCallId: undefined,
    ringingCallId: undefined,
    wrapUpUntil: undefined,
    idleSince: now,
    listedFrom: now,
  };
  teams.find(({ id }) => id === teamId)?.userIds.push(user.id);
  floor.addUser(user);
  return user;
}
