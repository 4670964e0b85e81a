import type { TeamChoice } from '../settings/team-filter';
import type { Team } from '../teams/team';
import { cleanText } from '../texts/clean-text';
import { texts } from '../texts/texts';
import { sortByName } from '../wallboard/sort-by-name';
import type { TeamOption } from './settings-view';

/**
 * The teams people may choose: those we know, then those that are chosen though nobody knows them
 * any more, then the users in no team.
 */
export function listTeamOptions(
  teams: readonly Team[],
  chosen: readonly TeamChoice[],
): readonly TeamOption[] {
  const known = new Set(teams.map((team) => team.id));
  const gone = chosen.filter(
    (choice): choice is number => choice !== 'withoutTeam' && !known.has(choice),
  );
  return [
    ...sortByName(teams).map(({ id, name }) => ({
      choice: id,
      name: cleanText(name) || texts.pages.configure.namelessTeam(id),
    })),
    ...gone.map((id) => ({ choice: id, name: texts.pages.configure.unknownTeam(id) })),
    { choice: 'withoutTeam', name: texts.board.withoutTeam },
  ];
}
