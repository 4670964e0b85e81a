import { listCalls } from '../../aircall/endpoints/calls';
import { listNumbers } from '../../aircall/endpoints/numbers';
import { listTeams } from '../../aircall/endpoints/teams';
import { listAvailabilities, listUsers, type UsersVersion } from '../../aircall/endpoints/users';
import { parsePage } from '../../aircall/pages/page';
import { type AvailabilityRow, parseAvailabilityRow } from '../../aircall/parse/availability';
import { parseCall } from '../../aircall/parse/call';
import { parseNumber } from '../../aircall/parse/number';
import { parseTeam } from '../../aircall/parse/team';
import { parseUser } from '../../aircall/parse/user';
import type { Call } from '../../domain/calls/call';
import type { AircallNumber } from '../../domain/numbers/aircall-number';
import type { Window } from '../../domain/sync/coverage';
import type { Team } from '../../domain/teams/team';
import type { User } from '../../domain/users/user';
import type { List } from './reading';

/** Who works here. */
export const userList = (version: UsersVersion): List<User> => ({
  request: (page) => listUsers(page, version),
  read: (outcome) => parsePage(outcome, 'users', parseUser),
});

/** Teams with their members. */
export const teamList: List<Team> = {
  request: listTeams,
  read: (outcome) => parsePage(outcome, 'teams', parseTeam),
};

/** The company's numbers. */
export const numberList: List<AircallNumber> = {
  request: listNumbers,
  read: (outcome) => parsePage(outcome, 'numbers', parseNumber),
};

/** What everyone is doing now. */
export const availabilityList: List<AvailabilityRow> = {
  request: listAvailabilities,
  read: (outcome) => parsePage(outcome, 'users', parseAvailabilityRow),
};

/** Calls that started in a window. */
export const callList = (window: Window): List<Call> => ({
  request: (page) => listCalls({ ...window, page }),
  read: (outcome) => parsePage(outcome, 'calls', parseCall),
});
