/** Something people know by name and we by id. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

/**
 * Sorts by name as people expect, then by id: no matter the case, É beside E, Team 2 before
 * Team 10.
 *
 * The same everywhere: `localeCompare` would order differently on Google's servers and on ours.
 */
export function sortByName<T extends Named>(things: Iterable<T>): readonly T[] {
  return [...things]
    .map((thing) => ({ thing, key: sortKey(thing.name) }))
    .sort((a, b) => compare(a.key, b.key) || a.thing.id - b.thing.id)
    .map(({ thing }) => thing);
}

const sortKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'))
    .toLowerCase();

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
