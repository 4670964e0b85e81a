import { readId, readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { ListSettingName } from './settings';
import type { TeamChoice } from './team-filter';

/** A list's name in the first column of the sheet "Settings lists". */
const captions: Readonly<Record<ListSettingName, string>> = { teamFilter: 'Team filter' };

/** "Those in no team", as the sheet writes it. */
const withoutTeam = 'Single Users';

/** The team filter in the rows of the sheet; what is no choice is left out. */
export function readTeamFilterRows(rows: readonly Row[]): readonly TeamChoice[] {
  const choices = rows
    .filter(([list]) => readText(list) === captions.teamFilter)
    .flatMap(([, value]) =>
      readText(value) === withoutTeam ? 'withoutTeam' : (readId(value) ?? []),
    );
  return [...new Set(choices)];
}

/** The rows of the sheet with another team filter; other lists keep theirs. */
export const withTeamFilter = (rows: readonly Row[], filter: readonly TeamChoice[]): Row[] => [
  ...rows.filter(([list]) => readText(list) !== captions.teamFilter && readText(list) !== ''),
  ...filter.map((choice) => [
    captions.teamFilter,
    choice === 'withoutTeam' ? withoutTeam : String(choice),
  ]),
];
