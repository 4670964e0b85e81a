import type { ApiRequest } from '../client/api-request';
import { PAGE_SIZE } from '../pages/paging';

/**
 * A page of the company's numbers, without the users assigned to them; answers
 * `{"meta", "numbers"}`, see `parseNumber`.
 *
 * @see https://developer.aircall.io/api-references/#list-all-numbers (read 2026-11-20).
 */
export function listNumbers(page: number): ApiRequest {
  const query = { order: 'asc', page, per_page: PAGE_SIZE };
  return { method: 'GET', path: '/v1/numbers', query };
}

/**
 * One number with the users assigned to it; answers `{"number": …}`, see `parseUsersOfNumber`.
 *
 * @see https://developer.aircall.io/api-references/#retrieve-a-number (read 2026-11-20).
 */
export function getNumber(id: number): ApiRequest {
  return { method: 'GET', path: `/v1/numbers/${id}` };
}
