import type { ApiRequest } from '../client/api-request';
import { PAGE_SIZE } from '../pages/paging';

/**
 * A page of the company's tags; answers `{"meta", "tags"}`, see `parseTag`.
 *
 * @see https://developer.aircall.io/api-references/#list-all-tags (read 2026-11-20).
 */
export function listTags(page: number): ApiRequest {
  return { method: 'GET', path: '/v1/tags', query: { order: 'asc', page, per_page: PAGE_SIZE } };
}
