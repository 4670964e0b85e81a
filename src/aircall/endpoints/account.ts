import type { ApiRequest } from '../client/api-request';

/**
 * Asks whether the key works; answers `{"ping":"pong"}`.
 *
 * @see https://developer.aircall.io/api-references/#ping (read 2026-11-20).
 */
export function ping(): ApiRequest {
  return { method: 'GET', path: '/v1/ping' };
}

/**
 * Asks whose key it is; answers `{"company": …}`, see `parseCompany`.
 *
 * @see https://developer.aircall.io/api-references/#company (read 2026-11-20).
 */
export function getCompany(): ApiRequest {
  return { method: 'GET', path: '/v1/company' };
}
