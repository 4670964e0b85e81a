import type { ApiRequest } from '../../aircall/client/api-request';
import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { getUser, listUsers, type UsersVersion } from '../../aircall/endpoints/users';
import { type Page, parseOne, parsePage } from '../../aircall/pages/page';
import { pageCount } from '../../aircall/pages/paging';
import { parseUserState, type UserState } from '../../aircall/parse/user-state';
import { Reading } from '../refresh/reading';
import { askFirst, sendRound } from '../refresh/round';

/** What is known of the account before it is asked. */
export interface AccountFacts {
  readonly usersApi: UsersVersion;
  /** How many users there are, roughly. */
  readonly users: number;
}

/** A list of users, and how one of them is asked for alone. */
interface Source<Item extends { readonly id: number }> {
  readonly list: (page: number) => ApiRequest;
  readonly readPage: (outcome: ApiOutcome) => Page<Item>;
  readonly one: (id: number) => ApiRequest;
  readonly readOne: (outcome: ApiOutcome, id: number) => Item;
}

/**
 * What some users have chosen, by id, read from Aircall now. A user Aircall does not know is missing.
 *
 * @throws {AircallError} When Aircall does not say, for another reason than that.
 */
export const readStates = (
  aircall: Aircall,
  userIds: readonly number[],
  { usersApi, users }: AccountFacts,
): ReadonlyMap<number, UserState> =>
  readThe(aircall, userIds, users, {
    list: (page) => listUsers(page, usersApi),
    readPage: (outcome) => parsePage(outcome, 'users', parseUserState),
    one: (id) => getUser(id, usersApi),
    readOne: (outcome) => parseOne(outcome, 'user', parseUserState),
  });

/**
 * Reads users one by one, or the whole list where that takes fewer requests; whoever is not in the
 * list yet is then asked for alone.
 */
export function readThe<Item extends { readonly id: number }>(
  aircall: Aircall,
  userIds: readonly number[],
  users: number,
  source: Source<Item>,
): ReadonlyMap<number, Item> {
  const isListCheaper = userIds.length > pageCount(users);
  const listed = isListCheaper ? readList(aircall, users, source) : new Map<number, Item>();
  const missing = userIds.filter((id) => !listed.has(id));
  const outcomes = missing.length > 0 ? aircall.send(missing.map(source.one)) : [];
  const alone = outcomes.flatMap((outcome, index) =>
    isUnknown(outcome) ? [] : [source.readOne(outcome, missing[index] ?? 0)],
  );
  return new Map([...listed, ...alone.map((item) => [item.id, item] as const)]);
}

function readList<Item extends { readonly id: number }>(
  aircall: Aircall,
  users: number,
  { list, readPage }: Source<Item>,
): ReadonlyMap<number, Item> {
  const reading = new Reading({ request: list, read: readPage }, pageCount(users));
  sendRound(aircall, [askFirst(reading)]);
  if (!reading.isComplete) {
    const requests = reading.rest(Number.POSITIVE_INFINITY);
    sendRound(aircall, [{ requests, take: (outcomes) => reading.take(outcomes) }]);
  }
  return new Map(reading.items.map((item) => [item.id, item]));
}

/** Whether Aircall does not know what was asked for. */
export const isUnknown = (outcome: ApiOutcome): boolean =>
  outcome.kind === 'failed' && outcome.error.problem.kind === 'not-found';
