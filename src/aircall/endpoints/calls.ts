import type { Direction } from '../../domain/calls/call';
import type { EpochSeconds } from '../../domain/time/units';
import type { ApiRequest } from '../client/api-request';
import { PAGE_SIZE } from '../pages/paging';

/** Which calls to list. */
export interface CallsWanted {
  /** Calls started from then on. */
  readonly from: EpochSeconds;
  /** Calls started up to then. */
  readonly to?: EpochSeconds;
  /** By start; a list read in ascending order does not move while it is paged. @default 'asc' */
  readonly order?: 'asc' | 'desc';
  readonly page: number;
}

/**
 * A page of calls with their contacts; answers `{"meta", "calls"}`, see `parseCall`. No more than
 * the first 10,000 can be paged.
 *
 * @see https://developer.aircall.io/api-references/#list-all-calls — `from` and `to` are whole
 * UNIX seconds; whether they are inclusive is undocumented, so the window is widened outwards
 * (read 2026-11-20).
 */
export function listCalls({ from, to, order = 'asc', page }: CallsWanted): ApiRequest {
  const window = { from: Math.floor(from), to: to === undefined ? undefined : Math.ceil(to) };
  const query = { ...window, order, page, per_page: PAGE_SIZE, fetch_contact: true };
  return { method: 'GET', path: '/v1/calls', query };
}

/** What Aircall itself can look for; all of it must fit. */
export interface CallsSought {
  readonly userId?: number;
  readonly direction?: Direction;
  /** The caller's or the called number, in E.164. */
  readonly phone?: string;
}

/**
 * A page of calls that fit, newest first, with their contacts; answers and limits as with
 * {@link listCalls}.
 *
 * @see https://developer.aircall.io/api-references/#search-calls (read 2026-11-20).
 */
export function searchCalls(window: Omit<CallsWanted, 'order'>, sought: CallsSought): ApiRequest {
  const list = listCalls({ ...window, order: 'desc' });
  const { userId: user_id, direction, phone: phone_number } = sought;
  const query = { ...list.query, user_id, direction, phone_number };
  const isPlain = Object.values(sought).every((value) => value === undefined);
  return { ...list, path: isPlain ? list.path : '/v1/calls/search', query };
}

/**
 * One call with its contact; answers `{"call": …}`, see `parseCall`.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-call (read 2026-11-20).
 */
export function getCall(id: number): ApiRequest {
  return { method: 'GET', path: `/v1/calls/${id}`, query: { fetch_contact: true } };
}

/**
 * The newest call with a number, in progress or over; answers as {@link listCalls}. What Aircall's
 * tutorial for Ring to (via API) asks, with the order its reference documents.
 *
 * @param phone - In E.164.
 * @see https://developer.aircall.io/api-references/#search-calls (read 2026-11-20).
 */
export const searchNewestCall = (phone: string): ApiRequest => ({
  method: 'GET',
  path: '/v1/calls/search',
  query: { order: 'desc', per_page: 1, phone_number: phone },
});
