import { fullName, isListed } from '../../../simulator/account/model';
import { presenceOf } from '../../../simulator/account/presence';
import type { Call } from '../../../simulator/floor/call';
import { namedAccounts } from '../../../simulator/options';
import type { Simulator } from '../../../simulator/simulator';
import { getCompany } from '../../../src/aircall/endpoints/account';
import { getCall, listCalls } from '../../../src/aircall/endpoints/calls';
import { listNumbers } from '../../../src/aircall/endpoints/numbers';
import { listTeams } from '../../../src/aircall/endpoints/teams';
import {
  decideUsersFallback,
  getUser,
  listAvailabilities,
  listUsers,
} from '../../../src/aircall/endpoints/users';
import { parseOne } from '../../../src/aircall/pages/page';
import { parseAvailabilityRow } from '../../../src/aircall/parse/availability';
import { parseCall } from '../../../src/aircall/parse/call';
import { parseCompany } from '../../../src/aircall/parse/company';
import { parseNumber } from '../../../src/aircall/parse/number';
import { parseTeam } from '../../../src/aircall/parse/team';
import { parseUser } from '../../../src/aircall/parse/user';
import { control, noLimit, readAll, simulatedAccount } from './simulated-account';

describe.each(['S', 'M', 's'])('account %s, read to the end', (name) => {
  const { aircall, simulator, clock } = simulatedAccount({
    ...namedAccounts[name],
    switches: noLimit,
  });
  const { account, floor } = simulator;
  const listed = account.users.filter((user) => isListed(user, clock.now()));
  const from = clock.now() - 86_400;

  it('has the users there are', () => {
    expect(readAll(aircall, (page) => listUsers(page, 'v2'), ['users', parseUser])).toEqual(
      listed.map((user) => ({
        id: user.id,
        name: fullName(user),
        email: user.email,
        availabilitySetting: user.setting,
        timeZone: user.timeZone,
        numberIds: [],
      })),
    );
  });

  it('says what everyone is doing', () => {
    expect(readAll(aircall, listAvailabilities, ['users', parseAvailabilityRow])).toEqual(
      account.users.map((user) => ({ id: user.id, availability: presenceOf(user, clock.now()) })),
    );
  });

  it('has the teams with their members', () => {
    const isKnown = (id: number) => listed.some((user) => user.id === id);
    const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);
    const teams = readAll(aircall, listTeams, ['teams', parseTeam]);
    expect(teams.map((team) => ({ ...team, userIds: sorted(team.userIds) }))).toEqual(
      account.teams.map((team) => ({
        id: team.id,
        name: team.name,
        userIds: sorted(team.userIds.filter(isKnown)),
      })),
    );
  });

  it('has the numbers', () => {
    expect(readAll(aircall, listNumbers, ['numbers', parseNumber])).toEqual(
      account.numbers.map(({ id, name, digits, country, timeZone }) => ({
        id,
        name,
        digits,
        country,
        timeZone,
        userIds: [],
      })),
    );
  });

  it.each(['asc', 'desc'] as const)('has every call, %s', (order) => {
    const request = (page: number) => listCalls({ from, order, page });
    const calls = readAll(aircall, request, ['calls', parseCall]);
    const truth = floor.calls.all.map((call) => callOf(simulator, call));
    expect(calls).toMatchObject(order === 'asc' ? truth : [...truth].reverse());
    expect(calls.length).toBe(truth.length);
  });

  it('has each call by its id, as the list has it', () => {
    const calls = readAll(aircall, (page) => listCalls({ from, page }), ['calls', parseCall]);
    const some = calls.slice(0, 20);
    const alone = aircall.send(some.map(({ id }) => getCall(id)));
    expect(alone.map((outcome) => parseOne(outcome, 'call', parseCall))).toEqual(some);
  });

  it('names the company', () => {
    const [outcome] = aircall.send([getCompany()]);
    expect(outcome && parseOne(outcome, 'company', parseCompany)?.name).toBe(account.companyName);
  });
});

/** A call as the simulator knows it, in our words. */
function callOf({ account, floor }: Simulator, call: Call) {
  const nameOf = (id: number | undefined) => {
    const user = floor.user(id);
    return user && fullName(user);
  };
  const contact = account.contacts.find(({ id }) => id === call.contactId);
  return {
    id: call.id,
    direction: call.direction,
    status: call.status,
    missedReason: call.missedReason,
    startedAt: call.startedAt,
    answeredAt: call.answeredAt,
    endedAt: call.endedAt,
    externalDigits: call.externalNumber === undefined ? undefined : expect.stringMatching(/\d/),
    contactName: contact && fullName(contact),
    number: { id: call.numberId, name: floor.numberOf(call)?.name },
    user: call.userId === undefined ? undefined : { id: call.userId, name: nameOf(call.userId) },
    teams: call.teamIds.map((id) => account.teams.find((team) => team.id === id)?.name),
    transferredFrom: nameOf(call.transferredById),
    transferredTo: nameOf(call.transferredToId),
    assignedTo: nameOf(call.assignedToId),
    tags: call.tags.map(({ tagId }) => account.tags.find(({ id }) => id === tagId)?.name),
    comments: call.comments.map(({ content }) => content),
    isArchived: call.isArchived,
  };
}

describe('users of an account without version 2', () => {
  it('are read from version 1', () => {
    const switches = { ...noLimit, usersV1: 'alive' } as const;
    const { aircall, simulator, clock } = simulatedAccount({ ...namedAccounts.S, switches });
    control(simulator, 'POST', '/faults', { match: 'GET /v2/users', status: 404 });
    const [outcome] = aircall.send([listUsers(1, 'v2')]);
    expect(outcome && decideUsersFallback('v2', outcome)).toBe('v1');
    const users = readAll(aircall, (page) => listUsers(page, 'v1'), ['users', parseUser]);
    const listed = simulator.account.users.filter((user) => isListed(user, clock.now()));
    expect(users.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  });

  it('are found by e-mail address in version 2', () => {
    const { aircall, simulator } = simulatedAccount({ ...namedAccounts.S, switches: noLimit });
    const user = simulator.account.users[3];
    const [outcome] = aircall.send([getUser(user?.email ?? '', 'v2')]);
    expect(outcome && parseOne(outcome, 'user', parseUser).id).toBe(user?.id);
  });
});
