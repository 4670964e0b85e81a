import { ping } from '../../aircall/endpoints/account';
import { listCalls } from '../../aircall/endpoints/calls';
import { getNumber, listNumbers } from '../../aircall/endpoints/numbers';
import { listTags } from '../../aircall/endpoints/tags';
import { listTeams } from '../../aircall/endpoints/teams';
import { listAvailabilities, listUsers } from '../../aircall/endpoints/users';
import { listWebhooks } from '../../aircall/endpoints/webhooks';
import { PAGE_SIZE } from '../../aircall/pages/paging';
import { recordOf, type Wire } from '../../aircall/parse/wire';
import type { CheckId } from '../../domain/self-test/check-ids';
import { both, same, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import { parseAvailability } from '../../domain/users/availability';
import { type Look, type LookWorld, sayTruth, Unsettled } from './look';
import { rowsOf, unlike } from './rows';

const { values: say, why } = texts.selfTest;

const settings = ['available', 'custom', 'unavailable'];

/** Seen by others, and drawn as the board draws any word it does not know. */
const undocumented = 'on_mobile';

const isUser = (user: Wire): boolean =>
  Number.isSafeInteger(user.id) &&
  typeof user.name === 'string' &&
  typeof user.email === 'string' &&
  settings.includes(String(user.availability_status));

const isNamed = (row: Wire): boolean =>
  Number.isSafeInteger(row.id) && typeof row.name === 'string';

const usersOf = (world: LookWorld): readonly Wire[] =>
  rowsOf(world.ask(listUsers(1, 'v2')), 'users', why.noPeople);

/** The lists the Activity Tracker pages through, by the name of their route. */
const lists = (now: number) =>
  ({
    users: listUsers(1, 'v2'),
    availabilities: listAvailabilities(1),
    teams: listTeams(1),
    numbers: listNumbers(1),
    tags: listTags(1),
    webhooks: listWebhooks(1),
    calls: listCalls({ from: Math.floor(now / 60) * 60 - 600, page: 1 }),
  }) as const;

/** Whether a list says its size of a page and its total, and keeps to the first. */
function pagesWell({ data }: { readonly data: Wire }): boolean {
  const meta = recordOf(data.meta);
  const rows = Object.values(data).find(Array.isArray) as readonly unknown[] | undefined;
  return (
    meta?.per_page === PAGE_SIZE &&
    Number.isSafeInteger(meta.total) &&
    (rows?.length ?? 0) === Math.min(PAGE_SIZE, meta.total as number)
  );
}

/** What is claimed of the account: users, teams, numbers, tags and their lists. */
export const companyLooks = {
  'aircall.ping': ({ ask }) => same('pong', ask(ping()).data.ping),
  'aircall.users-v2': (world) => {
    const users = usersOf(world);
    const withNumbers = users.some((user) => 'numbers' in user);
    return seen(!withNumbers, sayTruth(false), sayTruth(withNumbers));
  },
  'aircall.users-v1': ({ ask }) => {
    const { status } = ask(listUsers(1, 'v1'));
    return seen(status === 404, say.status(404), say.status(status));
  },
  'aircall.user-fields': (world) => unlike(usersOf(world), isUser),
  'aircall.page-size': (world) => {
    const odd = Object.entries(lists(world.now()))
      .filter(([, request]) => !pagesWell(world.ask(request)))
      .map(([name]) => name);
    return seen(odd.length === 0, say.none, odd.join(', ') || say.none);
  },
  'aircall.presence-words': ({ ask }) => {
    const rows = rowsOf(ask(listAvailabilities(1)), 'users', why.noPeople);
    const words = new Set(rows.map((row) => String(row.availability)));
    const odd = [...words].filter(
      (word) => parseAvailability(word).kind === 'unknown' && word !== undocumented,
    );
    return seen(odd.length === 0, say.none, odd.join(', ') || say.none);
  },
  'aircall.team-members': ({ ask }) => {
    const teams = rowsOf(ask(listTeams(1)), 'teams', why.noTeams);
    return unlike(teams, (team) => isNamed(team) && Array.isArray(team.users));
  },
  'aircall.number-users': ({ ask }) => {
    const numbers = rowsOf(ask(listNumbers(1)), 'numbers', why.noNumbers);
    const id = Number(numbers[0]?.id);
    if (!Number.isSafeInteger(id)) throw new Unsettled(why.noNumbers);
    const one = recordOf(ask(getNumber(id)).data.number);
    return both(
      same(
        false,
        numbers.some((number) => 'users' in number),
      ),
      same(true, Array.isArray(one?.users)),
    );
  },
  'aircall.tags': ({ ask }) => unlike(rowsOf(ask(listTags(1)), 'tags', why.noTags), isNamed),
} satisfies Partial<Record<CheckId, Look>>;
