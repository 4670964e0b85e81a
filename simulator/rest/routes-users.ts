import { isListed, type User } from '../account/model';
import { presenceOf } from '../account/presence';
import { removeUser } from '../floor/users';
import { numberJson, userV1Json, userV2Json } from './json-people';
import { AppError, notFound, type Reply } from './message';
import { answerPage } from './paging';
import type { Route, RouteContext } from './route';
import { updateUser } from './update-user';

const usersV1Alive: NonNullable<Route['isOpen']> = ({ usersV1 }) => usersV1 === 'alive';

/**
 * Users: `/v2/users`, what is left of `/v1/users`, and availabilities.
 *
 * @see https://developer.aircall.io/api-references/#changelog — v1 list, retrieve, create and update
 * were announced to end on 2026-09-30 (read 2026-11-20).
 */
export const userRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v2/users', answer: (context) => list(context, userV2Json) },
  { method: 'GET', pattern: '/v2/users/:id', answer: (c) => single(userV2Json(c, byIdOrMail(c))) },
  { method: 'PUT', pattern: '/v2/users/:id', answer: (context) => put(context, userV2Json) },
  { method: 'GET', pattern: '/v2/users/:id/numbers', answer: numbersOfUser },
  { method: 'GET', pattern: '/v1/users/availabilities', answer: availabilities },
  { method: 'GET', pattern: '/v1/users/:id/availability', answer: availability },
  { method: 'POST', pattern: '/v1/users/:id/dial', answer: dial },
  { method: 'DELETE', pattern: '/v1/users/:id', answer: remove },
  {
    method: 'GET',
    pattern: '/v1/users',
    isOpen: usersV1Alive,
    answer: (context) => list(context, userV1Json),
  },
  {
    method: 'GET',
    pattern: '/v1/users/:id',
    isOpen: usersV1Alive,
    answer: (context) => single(withNumbers(context, byIdOrMail(context))),
  },
  {
    method: 'PUT',
    pattern: '/v1/users/:id',
    isOpen: usersV1Alive,
    answer: (context) => put(context, withNumbers),
  },
];

type ToJson = (context: RouteContext, user: User) => unknown;

const single = (user: unknown): Reply => ({ status: 200, json: { user } });

const list = (context: RouteContext, toJson: ToJson): Reply =>
  answerPage(context, {
    key: 'users',
    items: context.floor.account.users.filter((user) => isListed(user, context.now)),
    toJson: (user) => toJson(context, user),
    createdAt: (user) => user.createdAt,
  });

function put(context: RouteContext, toJson: ToJson): Reply {
  const user = byIdOrMail(context);
  updateUser(context.floor, user, context.body);
  return single(toJson(context, user));
}

const numbersOf = ({ floor }: RouteContext, user: User) =>
  floor.account.numbers.filter((number) => number.userIds.includes(user.id));

const withNumbers: ToJson = (context, user) => ({
  ...userV1Json(context, user),
  numbers: numbersOf(context, user).map((number) => numberJson(context, number)),
});

function numbersOfUser(context: RouteContext): Reply {
  return answerPage(context, {
    key: 'numbers',
    items: numbersOf(context, byIdOrMail(context)),
    toJson: (number) => ({ ...numberJson(context, number), flow_editor_enabled: number.isIvr }),
  });
}

function availabilities(context: RouteContext): Reply {
  return answerPage(context, {
    key: 'users',
    items: context.floor.account.users,
    toJson: (user) => ({ id: user.id, availability: presenceOf(user, context.now) }),
    createdAt: (user) => user.createdAt,
  });
}

function availability(context: RouteContext): Reply {
  return { status: 200, json: { availability: presenceOf(byIdOrMail(context), context.now) } };
}

/** Fills the dialler in, which needs an agent who is there and free. */
function dial(context: RouteContext): Reply {
  if (presenceOf(byIdOrMail(context), context.now) === 'available') return { status: 204 };
  throw new AppError(405, 'The user is currently unavailable', { success: false });
}

function remove(context: RouteContext): Reply {
  removeUser(context.floor, byIdOrMail(context));
  return { status: 204 };
}

function byIdOrMail({ floor, params }: RouteContext): User {
  const wanted = params.id ?? '';
  const user = floor.account.users.find(
    ({ id, email }) => String(id) === wanted || email === wanted.toLowerCase(),
  );
  if (!user) throw notFound('User', wanted);
  return user;
}
