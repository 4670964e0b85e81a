import type { Call } from '../calls/call';
import type { TeamChoice } from '../settings/team-filter';
import type { Team } from '../teams/team';

/** Who is in the chosen teams. */
export interface ChosenTeams {
  /** Whether a user is in a chosen team, or in none where that is chosen. */
  readonly hasUser: (userId: number) => boolean;
  /** Whether Aircall's list of teams a call rang on names a chosen one. */
  readonly isNamed: (teamNames: readonly string[]) => boolean;
}

/** Looks up who is in the chosen teams. A user nobody knows yet is in no team. */
export function chooseTeams(choices: readonly TeamChoice[], teams: readonly Team[]): ChosenTeams {
  const chosen = teams.filter((team) => choices.includes(team.id));
  const members = new Set(chosen.flatMap((team) => team.userIds));
  const names = new Set(chosen.map((team) => team.name));
  const inTeams = new Set(teams.flatMap((team) => team.userIds));
  const takesSingle = choices.includes('withoutTeam');
  return {
    hasUser: (userId) => members.has(userId) || (takesSingle && !inTeams.has(userId)),
    isNamed: (teamNames) => teamNames.some((name) => names.has(name)),
  };
}

/**
 * The calls of the chosen teams: those of their users, and inbound ones that rang on them, whoever
 * answered. Aircall names the teams a call rang on, so two teams of one name cannot be told apart
 * there.
 */
export function teamTest(
  choices: readonly TeamChoice[],
  teams: readonly Team[],
): ((call: Call) => boolean) | undefined {
  if (choices.length === 0) return undefined;
  const { hasUser, isNamed } = chooseTeams(choices, teams);
  return ({ user, direction, teams: rung }) =>
    (user !== undefined && hasUser(user.id)) || (direction === 'inbound' && isNamed(rung));
}
