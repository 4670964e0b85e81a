import type { AircallNumber } from '../../src/domain/numbers/aircall-number';
import type { Team } from '../../src/domain/teams/team';
import type { User } from '../../src/domain/users/user';

/** A user of the directory; the e-mail follows from the id. */
export function aUser(change: Partial<User> = {}): User {
  const id = change.id ?? 1;
  return {
    id,
    name: 'Ana Martin',
    email: `user${id}@example.com`,
    availabilitySetting: 'available',
    timeZone: 'Europe/Paris',
    numberIds: [],
    ...change,
  };
}

/** A team, empty unless told otherwise. */
export const aTeam = (change: Partial<Team> = {}): Team => ({
  id: 11,
  name: 'Support',
  userIds: [],
  ...change,
});

/** One of the company's numbers. */
export const aNumber = (change: Partial<AircallNumber> = {}): AircallNumber => ({
  id: 31,
  name: 'Support FR',
  digits: '+33 1 99 00 11 22',
  country: 'FR',
  timeZone: 'Europe/Paris',
  userIds: [],
  ...change,
});
