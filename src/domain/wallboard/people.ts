import { isShown, type TeamChoice } from '../settings/team-filter';
import type { Snapshot } from '../snapshot';
import type { Team } from '../teams/team';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import type { Availability } from '../users/availability';
import { sortByName } from './sort-by-name';

/** An agent the board draws, whether the directory knows them or not. */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** `undefined` when Aircall reports none. */
  readonly availability: Availability | undefined;
}

/** Agents that stand under one header. */
export interface Group {
  readonly title: string;
  readonly people: readonly Person[];
}

/**
 * Everyone the directory or the availabilities know, by id and in order of name. A user the
 * directory does not know yet goes by id.
 */
export function listPeople(snapshot: Snapshot, texts: Texts): ReadonlyMap<number, Person> {
  const names = new Map<number, string>();
  for (const id of snapshot.availabilities.keys()) names.set(id, texts.board.newUser(id));
  for (const { id, name } of snapshot.directory.users) {
    names.set(id, cleanText(name) || texts.board.namelessUser(id));
  }
  const people = [...names].map(([id, name]) => ({
    id,
    name,
    availability: snapshot.availabilities.get(id),
  }));
  return new Map(sortByName(people).map((person) => [person.id, person]));
}

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
  }));
  return single.length > 0 && isShown(filter, 'withoutTeam')
    ? [...groups, { title: texts.board.withoutTeam, people: single }]
    : groups;
}

/** Keeps the order of the map; ids nobody has are left out. */
const pick = (people: ReadonlyMap<number, Person>, ids: ReadonlySet<number>): readonly Person[] =>
  [...people.values()].filter((person) => ids.has(person.id));
