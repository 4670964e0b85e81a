import type { ApiRequest } from '../client/api-request';
import type { ApiOutcome } from '../client/outcome';
import { PAGE_SIZE } from '../pages/paging';
import { percentEncode } from '../percent-encode';

/**
 * Where users are read: Aircall announced the end of version 1 for 2026-09-30.
 *
 * @see https://developer.aircall.io/api-references/#changelog (read 2026-11-20).
 */
export type UsersVersion = 'v2' | 'v1';

/**
 * A page of users, oldest first; answers `{"meta", "users"}`, see `parseUser`.
 *
 * @see https://developer.aircall.io/api-references/#list-all-users (read 2026-11-20).
 */
export function listUsers(page: number, version: UsersVersion): ApiRequest {
  const query = { order: 'asc', page, per_page: PAGE_SIZE };
  return { method: 'GET', path: `/${version}/users`, query };
}

/**
 * Which version to ask next after an answer of the list of users: version 1 when an account has no
 * version 2 yet. Remember it; `undefined` means that there is nothing else to try.
 */
export function decideUsersFallback(
  version: UsersVersion,
  outcome: ApiOutcome,
): UsersVersion | undefined {
  const isMissing = outcome.kind === 'failed' && outcome.error.problem.kind === 'not-found';
  return version === 'v2' && isMissing ? 'v1' : undefined;
}

/**
 * One user by id or e-mail address; answers `{"user": …}`, see `parseUser`.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-user (read 2026-11-20).
 */
export function getUser(idOrEmail: number | string, version: UsersVersion): ApiRequest {
  // Aircall documents the address with its @ as it is.
  const segment = percentEncode(String(idOrEmail)).replace(/%40/g, '@');
  return { method: 'GET', path: `/${version}/users/${segment}` };
}

/**
 * A page of what users are doing now; answers `{"meta", "users"}`, see `parseAvailabilityRow`. The
 * only source of presence in REST.
 *
 * @see https://developer.aircall.io/api-references/#list-users-availability (read 2026-11-20).
 */
export function listAvailabilities(page: number): ApiRequest {
  const query = { order: 'asc', page, per_page: PAGE_SIZE };
  return { method: 'GET', path: '/v1/users/availabilities', query };
}

/**
 * A page of the numbers a user is assigned to; answers `{"meta", "numbers"}`, see `parseNumber`.
 * Version 1 has no such list.
 *
 * @see https://developer.aircall.io/api-references/#list-user-numbers (read 2026-11-20).
 */
export function listNumbersOfUser(id: number, page: number): ApiRequest {
  return { method: 'GET', path: `/v2/users/${id}/numbers`, query: { page, per_page: PAGE_SIZE } };
}

/**
 * What one user is doing now; answers `{"availability": "after_call_work"}`.
 *
 * @see https://developer.aircall.io/api-references/#check-availability-of-a-user (read 2026-11-20).
 */
export function getAvailability(id: number): ApiRequest {
  return { method: 'GET', path: `/v1/users/${id}/availability` };
}

/** What a user can be switched to, in Aircall's words. */
export interface AvailabilityWish {
  readonly setting: 'available' | 'unavailable';
  /** A `substatus`; Aircall takes one with `unavailable` only. */
  readonly reason?: string;
}

/**
 * Switches a user's availability; answers `{"user": …}` as it is then, see `parseUserState`.
 *
 * It sets a state rather than changing one, so sending it twice is the same as once.
 *
 * @see https://developer.aircall.io/api-references/#update-a-user (read 2026-11-20).
 */
export function updateAvailability(
  id: number,
  { setting, reason }: AvailabilityWish,
  version: UsersVersion,
): ApiRequest {
  const body = { availability_status: setting, ...(reason && { substatus: reason }) };
  return { method: 'PUT', path: `/${version}/users/${id}`, body };
}
