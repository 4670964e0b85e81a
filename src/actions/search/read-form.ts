import type { Option, SearchForm } from '../../domain/pages/search-view';
import { listTeamOptions } from '../../domain/pages/team-options';
import { cleanText } from '../../domain/texts/clean-text';
import { texts } from '../../domain/texts/texts';
import { type Named, sortByName } from '../../domain/wallboard/sort-by-name';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { recallTags } from './recall-tags';
import { savedSearches } from './saved-searches';

/** What the form of the advanced search is filled with. */
export function readSearchForm(world: World): SearchForm {
  const { users, teams, numbers } = recallDirectory(world);
  return {
    timeZone: world.clock.timeZone(),
    now: Math.floor(world.clock.now()),
    users: options(users, texts.board.namelessUser),
    numbers: options(numbers.map(withDigits), texts.searchWords.namelessNumber),
    teams: listTeamOptions(teams, []),
    ...recallTags(world),
    saved: savedSearches(world),
  };
}

const options = (things: readonly Named[], nameless: (id: number) => string): readonly Option[] =>
  sortByName(things).map(({ id, name }) => ({ id, name: cleanText(name) || nameless(id) }));

const withDigits = ({ id, name, digits }: Named & { readonly digits: string }): Named => ({
  id,
  name: digits === '' || name === digits ? name : texts.searchWords.numberOption(name, digits),
});
