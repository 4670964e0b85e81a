import { toE164 } from '../account/digits';
import { findById } from '../account/model';
import type { Call } from '../floor/call';
import type { Floor } from '../floor/floor';
import { callJson } from './json-call';
import type { Reply } from './message';
import { oneCall } from './one-call';
import { answerPage } from './paging';
import type { Route, RouteContext } from './route';

/** Call history reaches six months back. */
const historySeconds = 183 * 86_400;

/** `GET /v1/calls`, `/v1/calls/search` and `/v1/calls/:id`. */
export const callRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v1/calls', answer: (context) => list(context) },
  {
    method: 'GET',
    pattern: '/v1/calls/search',
    answer: (context) => list(context, found(context)),
  },
  { method: 'GET', pattern: '/v1/calls/:id', answer: single },
];

function list(context: RouteContext, fits?: (call: Call) => boolean): Reply {
  const { floor, now } = context;
  return answerPage(context, {
    key: 'calls',
    items: floor.calls.since(now - historySeconds + 1),
    ...(fits && { fits }),
    toJson: (call) => callJson(context, call),
    createdAt: (call) => call.startedAt,
    isCapped: true,
  });
}

function single(context: RouteContext): Reply {
  return { status: 200, json: { call: callJson(context, oneCall(context)) } };
}

/**
 * Several `tags[]` must all be on the call; a comma-joined value matches nothing. A call that was
 * handed from one of our numbers to another is found under the second only.
 */
function found({ query, floor }: RouteContext): (call: Call) => boolean {
  const direction = query.get('direction');
  const userId = query.get('user_id');
  const phone = query.get('phone_number');
  const tags = query.getAll('tags[]');
  return (call) =>
    (!direction || call.direction === direction) &&
    (!userId || String(call.userId) === userId) &&
    (!phone || call.externalNumber === phone || ourNumber(floor, call) === phone) &&
    tags.every((wanted) => call.tags.some(({ tagId }) => String(tagId) === wanted));
}

function ourNumber({ account }: Floor, call: Call): string | undefined {
  const number = findById(account.numbers, call.handedToNumberId ?? call.numberId);
  return number && toE164(number.digits);
}
