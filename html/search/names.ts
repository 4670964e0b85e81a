import type { Option, SearchForm } from '../../src/domain/pages/search-view';
import type { CriteriaNames } from '../../src/domain/results/describe-criteria';
import { distinctNames } from '../../src/domain/results/distinct-names';
import { en } from '../../src/domain/texts/en';

/** The names criteria are told with: those the form's lists show. */
export function namesIn({ timeZone, users, numbers, teams }: SearchForm): CriteriaNames {
  const teamNames = new Map(teams.map(({ choice, name }) => [choice, name]));
  return {
    timeZone,
    user: nameOf(users),
    number: nameOf(numbers),
    team: (choice) => teamNames.get(choice) ?? String(choice),
  };
}

function nameOf(options: readonly Option[]): (id: number) => string {
  const names = new Map(distinctNames(options).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? en.searchWords.criteria.unknown(id);
}
