import { isShown, type TeamChoice } from '../settings/team-filter';
import type { Team } from '../teams/team';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import type { Group } from './group-people';
import type { Person } from './people';
import { sortByName } from './sort-by-name';

/**
 * One group a team, in order of name, then those in no team. Who is in two teams is in both.
 *
 * @param filter - The teams to keep; empty keeps all of them.
 */
export function groupByTeam(
  teams: readonly Team[],
  people: ReadonlyMap<number, Person>,
  filter: readonly TeamChoice[],
  texts: Texts,
): readonly Group[] {
  const inTeams = new Set(teams.flatMap((team) => team.userIds));
  const single = [...people.values()].filter((person) => !inTeams.has(person.id));
  const shown = teams.filter((team) => isShown(filter, team.id));
  const groups = sortByName(shown).map((team) => ({
    title: cleanText(team.name),
    people: pick(people, new Set(team.userIds)),
    scope: `team ${team.id}` as const,
    ...(team.userIds.length === 0 && { summary: texts.board.emptyTeam }),
  }));
  return single.length > 0 && isShown(filter, 'withoutTeam')
    ? [...groups, { title: texts.board.withoutTeam, people: single }]
    : groups;
}

/** The members of the teams a filter shows, whatever the board is grouped by; empty: everyone. */
export function whoPasses(
  people: ReadonlyMap<number, Person>,
  teams: readonly Team[],
  filter: readonly TeamChoice[],
): readonly Person[] {
  const inTeams = new Set(teams.flatMap((team) => team.userIds));
  const shown = new Set(
    teams.filter(({ id }) => isShown(filter, id)).flatMap((team) => team.userIds),
  );
  return [...people.values()].filter(({ id }) =>
    inTeams.has(id) ? shown.has(id) : isShown(filter, 'withoutTeam'),
  );
}

/** Keeps the order of the map; ids nobody has are left out. */
const pick = (people: ReadonlyMap<number, Person>, ids: ReadonlySet<number>): readonly Person[] =>
  [...people.values()].filter((person) => ids.has(person.id));
