import { assertNever } from '../assert-never';
import type { Tally } from '../kpi/tally';
import type { SortBy } from '../settings/settings';
import type { Person } from './people';

/** Who can take a call, who may soon, who cannot. */
const statusOrder = [
  'available',
  'in_call',
  'after_call_work',
  'unknown',
  'do_not_disturb',
  'offline',
] as const;

/**
 * People in another order than that of their names, in which they come; equals keep it.
 *
 * @param tallies - What they did in the activity period, by user id.
 */
export function sortPeople(
  people: readonly Person[],
  sortBy: SortBy,
  tallies: ReadonlyMap<number, Tally>,
): readonly Person[] {
  switch (sortBy) {
    case 'name':
      return people;
    case 'status':
      return inOrder(people, (person) =>
        statusOrder.indexOf(person.availability?.kind ?? 'unknown'),
      );
    case 'load':
      return inOrder(people, ({ id }) => -callsHandled(tallies.get(id)));
    default:
      return assertNever(sortBy);
  }
}

const callsHandled = (tally: Tally | undefined): number =>
  tally === undefined ? 0 : tally.inbound + tally.outbound;

const inOrder = (people: readonly Person[], rank: (person: Person) => number): readonly Person[] =>
  [...people].sort((a, b) => rank(a) - rank(b));
