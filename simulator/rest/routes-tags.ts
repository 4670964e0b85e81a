import { findById, type Tag } from '../account/model';
import { tagJson } from './json-people';
import { AppError, notFound, type Reply } from './message';
import { answerPage } from './paging';
import { readBody, requireText } from './read-body';
import type { Route, RouteContext } from './route';

/**
 * The company's tags.
 *
 * @see https://developer.aircall.io/api-references/#tag (read 2026-11-20) — names are unique.
 */
export const tagRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v1/tags', answer: list },
  { method: 'POST', pattern: '/v1/tags', answer: create },
  { method: 'GET', pattern: '/v1/tags/:id', answer: (context) => single(context, one(context)) },
  { method: 'PUT', pattern: '/v1/tags/:id', answer: update },
  { method: 'DELETE', pattern: '/v1/tags/:id', answer: remove },
];

const single = (context: RouteContext, tag: Tag, status = 200): Reply => ({
  status,
  json: { tag: tagJson(context, tag) },
});

function list(context: RouteContext): Reply {
  return answerPage(context, {
    key: 'tags',
    items: context.floor.account.tags,
    toJson: (tag) => tagJson(context, tag),
  });
}

function one({ floor, params }: RouteContext): Tag {
  const id = params.id ?? '';
  const tag = findById(floor.account.tags, Number(id));
  if (!tag) throw notFound('Tag', id);
  return tag;
}

function create(context: RouteContext): Reply {
  const { tags } = context.floor.account;
  const body = readBody(context.body);
  const name = requireText(body, 'name');
  const color = requireText(body, 'color');
  refuseTaken(tags, name);
  const id = Math.max(31_000, ...tags.map((tag) => tag.id)) + 7;
  const tag = { id, name, color, description: textOr(body.description, '') };
  tags.push(tag);
  return single(context, tag, 201);
}

function update(context: RouteContext): Reply {
  const tag = one(context);
  const body = readBody(context.body);
  const name = textOr(body.name, tag.name);
  if (name !== tag.name) refuseTaken(context.floor.account.tags, name);
  const color = textOr(body.color, tag.color);
  Object.assign(tag, { name, color, description: textOr(body.description, tag.description) });
  return single(context, tag);
}

/** Calls that bear the tag lose it. */
function remove(context: RouteContext): Reply {
  const { account, calls } = context.floor;
  const tag = one(context);
  account.tags.splice(account.tags.indexOf(tag), 1);
  for (const call of calls.all) {
    const index = call.tags.findIndex(({ tagId }) => tagId === tag.id);
    if (index >= 0) call.tags.splice(index, 1);
  }
  return { status: 204 };
}

function refuseTaken(tags: readonly Tag[], name: string): void {
  if (tags.some((tag) => tag.name === name)) throw new AppError(400, 'Name has already been taken');
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;
