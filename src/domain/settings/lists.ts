import { readId, readText, textCell } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import { parseObject } from './parse';
import type { ListSettingName, ListSettings } from './settings';
import { readTarget, readTargets, type ScopeTarget } from './targets';
import { readTeamFilter, type TeamChoice } from './team-filter';

/** A list's name in the first column of the sheet "Settings lists". */
const captions: Readonly<Record<ListSettingName, string>> = {
  teamFilter: 'Team filter',
  targets: 'Target',
};

/** "Those in no team", as the sheet writes it. */
const withoutTeam = 'Single Users';

/** Of a spreadsheet in which nobody saved any. */
export const noLists: ListSettings = { teamFilter: [], targets: [] };

/** The lists in the rows of the sheet; what cannot be read is left out. */
export function readListRows(rows: readonly Row[]): ListSettings {
  const values = (name: ListSettingName) =>
    rows.filter(([list]) => readText(list) === captions[name]).map(([, value]) => value);
  const choices = values('teamFilter').flatMap((value): TeamChoice | [] =>
    readText(value) === withoutTeam ? 'withoutTeam' : (readId(value) ?? []),
  );
  const targets = values('targets').flatMap(
    (value) => readTarget(parseObject(readText(value))) ?? [],
  );
  return { teamFilter: [...new Set(choices)], targets: onePerScope(targets) };
}

/** Of two targets of one scope the later one counts. */
const onePerScope = (targets: readonly ScopeTarget[]): readonly ScopeTarget[] => [
  ...new Map(targets.map((each) => [each.scope, each])).values(),
];

/** The rows of the sheet with other lists; whatever else it holds stays. */
export const withLists = (rows: readonly Row[], { teamFilter, targets }: ListSettings): Row[] => [
  ...rows.filter(([list]) => readText(list) !== '' && !isOurs(readText(list))),
  ...teamFilter.map((choice) => [
    captions.teamFilter,
    choice === 'withoutTeam' ? withoutTeam : String(choice),
  ]),
  ...targets.map((each) => [captions.targets, textCell(JSON.stringify(each))]),
];

const isOurs = (caption: string): boolean => Object.values(captions).includes(caption);

/** Lists from outside; `undefined` when one of them is none. */
export function readLists(value: unknown): ListSettings | undefined {
  const known = (value ?? {}) as Readonly<Record<string, unknown>>;
  const teamFilter = readTeamFilter(known.teamFilter);
  const targets = readTargets(known.targets);
  return teamFilter && targets && { teamFilter, targets };
}
