import type { Call } from '../floor/call';
import { notFound } from './message';
import type { RouteContext } from './route';

/**
 * The call that the path names.
 *
 * @throws {AppError} 404 when there is none.
 */
export function oneCall({ floor, params }: Pick<RouteContext, 'floor' | 'params'>): Call {
  const id = params.id ?? '';
  const call = floor.calls.find(Number(id));
  if (!call) throw notFound('Call', id);
  return call;
}
