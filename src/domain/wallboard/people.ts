import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import { distinctNames } from '../texts/distinct-names';
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

/**
 * Everyone the directory or the availabilities know, by id and in order of name. A user the
 * directory does not know yet goes by id; of two of one name each goes by both.
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
  return new Map(sortByName(distinctNames(people, texts)).map((person) => [person.id, person]));
}
