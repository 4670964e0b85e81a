import type { TeamOption } from '../../../src/domain/pages/settings-view';
import type { TeamChoice } from '../../../src/domain/settings/team-filter';
import { texts } from '../../../src/domain/texts/texts';
import type { Control, OnInput } from './control';
import { searchSelect } from './search-select';

const say = texts.pages.configure;

/** Any of the company's teams. */
export interface TeamsControl extends Control<readonly TeamChoice[]> {
  offer(teams: readonly TeamOption[]): void;
}

/** A searchable list of teams. */
export function teamsControl(id: string, onInput: OnInput): TeamsControl {
  const words = { placeholder: say.teamsPlaceholder, noResults: say.noTeamFound };
  const select = searchSelect(id, words, onInput);
  return {
    ...select,
    read: () => select.read()?.map((value) => (value === 'withoutTeam' ? value : Number(value))),
    write: (choices) => select.write(choices.map(String)),
    offer: (teams) =>
      select.offer(teams.map(({ choice, name }) => ({ value: String(choice), name }))),
  };
}
