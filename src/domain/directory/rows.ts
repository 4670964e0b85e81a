import type { AircallNumber } from '../numbers/aircall-number';
import { dateCell, listCell, readId, readIds, readText, textCell } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { Team } from '../teams/team';
import type { EpochSeconds } from '../time/units';
import type { User } from '../users/user';

/** UserDB, one row a user. */
export function userRows(
  users: readonly User[],
  teams: readonly Team[],
  updatedAt: EpochSeconds,
): Row[] {
  const teamIds = teamIdsByUser(teams);
  return users.map((user) => [
    String(user.id),
    textCell(user.name),
    textCell(user.email),
    listCell(teamIds.get(user.id) ?? []),
    listCell(user.numberIds),
    textCell(user.availabilitySetting),
    textCell(user.timeZone),
    dateCell(updatedAt),
  ]);
}

/** TeamDB, one row a team. */
export const teamRows = (teams: readonly Team[], updatedAt: EpochSeconds): Row[] =>
  teams.map((team) => [
    String(team.id),
    textCell(team.name),
    listCell(team.userIds),
    dateCell(updatedAt),
  ]);

/** NumberDB, one row a number. */
export const numberRows = (numbers: readonly AircallNumber[], updatedAt: EpochSeconds): Row[] =>
  numbers.map((number) => [
    String(number.id),
    textCell(number.name),
    textCell(number.digits),
    textCell(number.country),
    textCell(number.timeZone),
    listCell(number.userIds),
    dateCell(updatedAt),
  ]);

/** The users of UserDB; rows without an id are skipped. */
export const readUserRows = (rows: readonly Row[]): User[] =>
  rows.flatMap((row) => {
    const id = readId(row[0]);
    if (id === undefined) return [];
    return [
      {
        id,
        name: readText(row[1]),
        email: readText(row[2]),
        numberIds: readIds(row[4]),
        availabilitySetting: readText(row[5]),
        timeZone: readText(row[6]),
      },
    ];
  });

/** The teams of TeamDB; rows without an id are skipped. */
export const readTeamRows = (rows: readonly Row[]): Team[] =>
  rows.flatMap((row) => {
    const id = readId(row[0]);
    return id === undefined ? [] : [{ id, name: readText(row[1]), userIds: readIds(row[2]) }];
  });

/** The numbers of NumberDB; rows without an id are skipped. */
export const readNumberRows = (rows: readonly Row[]): AircallNumber[] =>
  rows.flatMap((row) => {
    const id = readId(row[0]);
    if (id === undefined) return [];
    return [
      {
        id,
        name: readText(row[1]),
        digits: readText(row[2]),
        country: readText(row[3]),
        timeZone: readText(row[4]),
        userIds: readIds(row[5]),
      },
    ];
  });

function teamIdsByUser(teams: readonly Team[]): Map<number, number[]> {
  const byUser = new Map<number, number[]>();
  for (const team of teams) {
    for (const userId of team.userIds) {
      byUser.set(userId, [...(byUser.get(userId) ?? []), team.id]);
    }
  }
  return byUser;
}
