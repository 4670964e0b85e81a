import { assertNever } from '../assert-never';
import { type Assignments, isMapped } from '../groups/assignments';
import type { ScopeKey } from '../kpi/scopes';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import { groupBySheet } from './group-by-sheet';
import { groupByTeam, whoPasses } from './group-by-team';
import { listPeople, type Person } from './people';
import { sortByName } from './sort-by-name';

/** Agents that stand under one header. */
export interface Group {
  readonly title: string;
  /** Said under the title instead of how many are free. */
  readonly summary?: string;
  readonly people: readonly Person[];
  /** What figures are told of, where that is the same. */
  readonly scope?: ScopeKey;
}

/** The columns of agents, and what in the sheet Groups people should mend (empty: nothing). */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly warning: string;
  /** The same at length. */
  readonly details: string;
}

/** Everyone the team filter lets pass, in the columns the settings ask for, in order of name. */
export function groupPeople(
  snapshot: Snapshot,
  settings: Settings,
  assignments: Assignments,
  texts: Texts,
): Grouping {
  const { directory } = snapshot;
  const everyone = listPeople(snapshot, texts);
  const passing = whoPasses(everyone, directory.teams, settings.teamFilter);
  const plain = (groups: readonly Group[]): Grouping => ({ groups, warning: '', details: '' });
  switch (settings.groupBy) {
    case 'team':
      return plain(groupByTeam(directory.teams, everyone, settings.teamFilter, texts));
    case 'number':
      return plain(groupByNumber(directory.numbers, passing, assignments, texts));
    case 'group':
      return groupBySheet(snapshot, passing, texts);
    default:
      return assertNever(settings.groupBy);
  }
}

/** One group a number, then those on none; before the mapping is known, everyone in one. */
function groupByNumber(
  numbers: Snapshot['directory']['numbers'],
  people: readonly Person[],
  assignments: Assignments,
  texts: Texts,
): readonly Group[] {
  const say = texts.board;
  if (!isMapped(assignments)) {
    return [{ title: say.notMappedTitle, summary: say.notMappedSummary, people }];
  }
  const groups = sortByName(numbers).flatMap(({ id, name }) => {
    const assigned = assignments.get(id);
    const members = people.filter((person) => assigned?.has(person.id));
    // whom the filter hides is no news; a number nobody answers is
    if (assigned !== undefined && members.length === 0) return [];
    const title = cleanText(name) || say.namelessNumber(id);
    const summary = assigned ? {} : { summary: say.unassignedNumber };
    return [{ title, people: members, scope: `number ${id}` as const, ...summary }];
  });
  // a number that is new in Aircall is not in the directory yet
  const onNumbers = new Set(numbers.flatMap(({ id }) => [...(assignments.get(id) ?? [])]));
  const onNone = people.filter(({ id }) => !onNumbers.has(id));
  return onNone.length > 0 ? [...groups, { title: say.withoutNumber, people: onNone }] : groups;
}
