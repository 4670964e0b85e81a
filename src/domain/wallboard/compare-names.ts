/** Something people know by name and we by id. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

/**
 * Sorts by name as people expect (no matter the case, É beside E), then by id.
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
    .toLowerCase();

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
