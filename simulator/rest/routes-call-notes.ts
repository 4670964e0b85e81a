import { findById } from '../account/model';
import type { Call } from '../floor/call';
import { archiveCall, commentOn, tagCall } from '../floor/call-changes';
import { callJson } from './json-call';
import { AppError, notFound, type Reply } from './message';
import { oneCall } from './one-call';
import { readBody, requireText } from './read-body';
import type { Route, RouteContext } from './route';

/** How many notes a call takes through the API. */
const mostComments = 5;

/**
 * Comments, tags and the archive flag of a call.
 *
 * @see https://developer.aircall.io/api-references/#call (read 2026-11-20) — notes are limited to
 * five, lose their emojis and have no author; whether tags replace or join those on the call is
 * unconfirmed, here they join.
 */
export const callNoteRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/v1/calls/:id/comments', answer: comment },
  { method: 'POST', pattern: '/v1/calls/:id/tags', answer: tag },
  { method: 'PUT', pattern: '/v1/calls/:id/archive', answer: archive },
  { method: 'PUT', pattern: '/v1/calls/:id/unarchive', answer: unarchive },
];

/** Pictures, flags, and what joins or styles them. */
const emojis = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f|\u20e3/gu;

function comment(context: RouteContext): Reply {
  const call = oneCall(context);
  const text = requireText(readBody(context.body), 'content');
  const own = call.comments.filter(({ postedBy }) => postedBy === undefined);
  if (own.length >= mostComments) {
    throw new AppError(400, `Maximum of ${mostComments} notes can be added to a Call.`);
  }
  commentOn(context.floor, call, { content: text.replace(emojis, ''), postedBy: undefined });
  return { status: 201, json: {} };
}

function tag(context: RouteContext): Reply {
  const call = oneCall(context);
  const { tags } = readBody(context.body);
  if (!Array.isArray(tags)) throw new AppError(400, 'tags must be a list of ids');
  const ids = tags.map(Number);
  const strange = ids.find((id) => !findById(context.floor.account.tags, id));
  if (strange !== undefined) throw notFound('Tag', String(strange));
  for (const tagId of ids) tagCall(context.floor, call, { tagId, taggedBy: undefined });
  return { status: 201, json: {} };
}

function archive(context: RouteContext): Reply {
  const call = oneCall(context);
  if (!call.isArchived) archiveCall(context.floor, call);
  return single(context, call);
}

function unarchive(context: RouteContext): Reply {
  const call = oneCall(context);
  call.isArchived = false;
  return single(context, call);
}

const single = (context: RouteContext, call: Call): Reply => ({
  status: 200,
  json: { call: callJson(context, call) },
});
