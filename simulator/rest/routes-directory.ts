import { findById, isListed } from '../account/model';
import { numberJson, numberWithUsersJson, teamJson } from './json-people';
import { notFound, type Reply } from './message';
import { answerPage } from './paging';
import type { Route, RouteContext } from './route';

/** Ping, company, teams and numbers. */
export const directoryRoutes: readonly Route[] = [
  get('/v1/ping', () => ({ status: 200, json: { ping: 'pong' } })),
  get('/v1/company', company),
  get('/v1/teams', (context) =>
    answerPage(context, {
      key: 'teams',
      items: context.floor.account.teams,
      toJson: (team) => teamJson(context, team, true),
    }),
  ),
  get('/v1/teams/:id', (context) => ({
    status: 200,
    json: { team: teamJson(context, one(context, 'teams', 'Team'), false) },
  })),
  get('/v1/numbers', (context) => {
    const withUsers = context.switches['numbersList.users'] === 'true';
    const toJson = withUsers ? numberWithUsersJson : numberJson;
    return answerPage(context, {
      key: 'numbers',
      items: context.floor.account.numbers,
      toJson: (number) => toJson(context, number),
      createdAt: (number) => number.createdAt,
    });
  }),
  get('/v1/numbers/:id', (context) => ({
    status: 200,
    json: { number: numberWithUsersJson(context, one(context, 'numbers', 'Number')) },
  })),
];

function get(pattern: string, answer: Route['answer']): Route {
  return { method: 'GET', pattern, answer };
}

function company({ floor: { account }, now }: RouteContext): Reply {
  const users_count = account.users.filter((user) => isListed(user, now)).length;
  const numbers_count = account.numbers.length;
  return {
    status: 200,
    json: { company: { name: account.companyName, users_count, numbers_count } },
  };
}

type Lists = Pick<RouteContext['floor']['account'], 'teams' | 'numbers'>;

function one<Key extends keyof Lists>(
  { floor, params }: RouteContext,
  key: Key,
  what: string,
): Lists[Key][number] {
  const id = params.id ?? '';
  const items: readonly Lists[Key][number][] = floor.account[key];
  const found = findById(items, Number(id));
  if (!found) throw notFound(what, id);
  return found;
}
