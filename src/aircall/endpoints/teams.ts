import type { ApiRequest } from '../client/api-request';
import { PAGE_SIZE } from '../pages/paging';

/**
 * A page of teams with their members; answers `{"meta", "teams"}`, see `parseTeam`.
 *
 * @see https://developer.aircall.io/api-references/#list-all-teams (read 2026-11-20).
 */
export function listTeams(page: number): ApiRequest {
  const query = { order: 'asc', page, per_page: PAGE_SIZE };
  return { method: 'GET', path: '/v1/teams', query };
}
