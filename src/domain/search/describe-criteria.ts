import { knownMissedReasons } from '../calls/missed-reason';
import type { Option, SearchForm } from '../pages/search-view';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import { tellDateTime } from '../time/tell';
import type { MissedWish, SearchCriteria, SecondsRange } from './criteria';

/** What ids and moments are called; the form of a search knows all of it. */
export type CriteriaNames = Pick<SearchForm, 'users' | 'numbers' | 'teams' | 'timeZone'>;

/**
 * A search in words, a line for each criterion that asks something:
 *
 * ```
 * Period: 2026-11-13 00:00:00 to 2026-11-19 23:59:59 (Europe/Paris)
 * Agents: Ana Martin or Bob Stone
 * Talk time: at least 1:00
 * ```
 */
export function describeCriteria(
  criteria: SearchCriteria,
  names: CriteriaNames,
): readonly string[] {
  const say = texts.searchWords.criteria;
  const line = (criterion: string, options: readonly string[]): string =>
    options.length === 0 ? '' : say.line(criterion, options.map(cleanText).join(say.or));
  const lines = [
    describePeriod(criteria, names, texts),
    criteria.place === 'log' ? say.inLog : '',
    line(say.users, nameAll(criteria.userIds, names.users, texts)),
    line(say.numbers, nameAll(criteria.numberIds, names.numbers, texts)),
    line(say.teams, nameTeams(criteria, names, texts)),
    line(
      say.direction,
      criteria.directions.map((direction) => say.directions[direction]),
    ),
    line(say.asset, criteria.asset ? [say.assets[criteria.asset]] : []),
    line(
      say.missed,
      criteria.missed.map((wish) => describeMissed(wish, texts)),
    ),
    line(say.duration, describeRange(criteria.duration, texts)),
    line(say.talk, describeRange(criteria.talk, texts)),
    line(say.tags, criteria.tags),
    line(say.phone, textOrNone(criteria.phone)),
    line(say.comment, textOrNone(criteria.comment)),
  ];
  return lines.filter((text) => text !== '');
}

function describePeriod(
  { from, to }: SearchCriteria,
  { timeZone }: CriteriaNames,
  { searchWords: { criteria: say } }: Texts,
): string {
  const tell = tellDateTime(timeZone);
  return say.period(tell(from), tell(to), timeZone);
}

const textOrNone = (text: string): readonly string[] => (text.trim() === '' ? [] : [text]);

function nameAll(
  ids: readonly number[],
  options: readonly Option[],
  { searchWords: { criteria: say } }: Texts,
): readonly string[] {
  const names = new Map(options.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? say.unknown(id));
}

function nameTeams(
  { teams }: SearchCriteria,
  names: CriteriaNames,
  texts: Texts,
): readonly string[] {
  const known = new Map(names.teams.map(({ choice, name }) => [choice, name]));
  return teams.map(
    (choice) =>
      known.get(choice) ??
      (choice === 'withoutTeam'
        ? texts.board.withoutTeam
        : texts.searchWords.criteria.unknown(choice)),
  );
}

function describeMissed(wish: MissedWish, { searchWords: { criteria: say } }: Texts): string {
  if (wish === 'not-missed') return say.notMissed;
  if (wish === 'missed') return say.anyMissed;
  const known = knownMissedReasons.find((reason) => reason === wish.reason);
  return say.missedBecause(known ? say.reasons[known] : wish.reason);
}

function describeRange(
  { atLeast, atMost }: SecondsRange,
  { searchWords: { criteria: say } }: Texts,
): readonly string[] {
  const least = atLeast === undefined ? undefined : formatDuration(atLeast);
  const most = atMost === undefined ? undefined : formatDuration(atMost);
  if (least !== undefined && most !== undefined) return [say.between(least, most)];
  if (least !== undefined) return [say.atLeast(least)];
  return most === undefined ? [] : [say.atMost(most)];
}
