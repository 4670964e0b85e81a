import { toE164 } from '../account/digits';
import type { Call } from '../floor/call';
import { callJson } from './json-call';
import { notFound, type Reply } from './message';
import { answerPage } from './paging';
import type { Route, RouteContext } from './route';

/** Call history reaches six months back. */
const historySeconds = 183 * 86_400;

/** `GET /v1/calls`, `/v1/calls/search` and `/v1/calls/:id`. */
export const callRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v1/calls', answer: (context) => list(context, () => true) },
  {
    method: 'GET',
    pattern: '/v1/calls/search',
    answer: (context) => list(context, found(context)),
  },
  { method: 'GET', pattern: '/v1/calls/:id', answer: single },
];

function list(context: RouteContext, fits: (call: Call) => boolean): Reply {
  const { floor, now } = context;
  return answerPage(context, {
    key: 'calls',
    items: floor.calls.all.filter((call) => call.startedAt > now - historySeconds && fits(call)),
    toJson: (call) => callJson(context, call),
    createdAt: (call) => call.startedAt,
    isCapped: true,
  });
}

function single(context: RouteContext): Reply {
  const id = context.params.id ?? '';
  const call = context.floor.calls.find(Number(id));
  if (!call) throw notFound('Call', id);
  return { status: 200, json: { call: callJson(context, call) } };
}

/** Several `tags[]` must all be on the call; a comma-joined value matches nothing. */
function found({ query, floor }: RouteContext): (call: Call) => boolean {
  const direction = query.get('direction');
  const userId = query.get('user_id');
  const phone = query.get('phone_number');
  const tags = query.getAll('tags[]');
  return (call) =>
    (!direction || call.direction === direction) &&
    (!userId || String(call.userId) === userId) &&
    (!phone || call.externalNumber === phone || ourNumber(floor.numberOf(call)) === phone) &&
    tags.every((wanted) => call.tags.some(({ tagId }) => String(tagId) === wanted));
}

const ourNumber = (number: { digits: string } | undefined): string | undefined =>
  number && toE164(number.digits);
