import { AppError } from './message';
import type { Route } from './route';

const gaps = [
  'POST /v1/contacts',
  'POST /v1/contacts/*',
  'DELETE /v1/contacts/*',
  'POST /v1/users/:id/calls',
  'GET /v1/users/:id/dialer_campaign',
  'POST /v1/users/:id/dialer_campaign',
  'DELETE /v1/users/:id/dialer_campaign',
  'POST /v2/users',
  'POST /v1/teams',
  'DELETE /v1/teams/:id',
  'POST /v1/teams/:id/users/:user',
  'DELETE /v1/teams/:id/users/:user',
  'PUT /v1/numbers/:id',
] as const;

/**
 * Endpoints that Aircall has and this account does not play: they say so with a 501, so that nobody
 * mistakes the gap for Aircall's behaviour.
 */
export const notSimulated: readonly Route[] = gaps.map((gap) => {
  const [method = '', pattern = ''] = gap.split(' ');
  return { method, pattern, answer: refuse };
});

function refuse(): never {
  throw new AppError(501, 'The simulated account does not play this endpoint');
}
