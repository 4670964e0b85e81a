import type { AssetWish, MissedWish, SearchCriteria, SecondsRange } from '../search/criteria';
import type { TeamChoice } from '../settings/team-filter';
import { en, type Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import type { Seconds } from '../time/units';
import { describeMissedReason } from './missed-reason';
import { momentsIn } from './moments';

/** Names for what criteria mention by id. */
export interface CriteriaNames {
  readonly timeZone: string;
  readonly user: (id: number) => string;
  readonly number: (id: number) => string;
  readonly team: (choice: TeamChoice) => string;
}

type Line = readonly [criterion: string, options: readonly string[]];

/**
 * Criteria in words, one line each; what asks nothing is left out.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function describeCriteria(
  criteria: SearchCriteria,
  names: CriteriaNames,
  texts: Texts = en,
): readonly string[] {
  const say = texts.searchWords.criteria;
  const { full } = momentsIn(names.timeZone);
  const lines: readonly Line[] = [
    [say.users, criteria.userIds.map(names.user)],
    [say.numbers, criteria.numberIds.map(names.number)],
    [say.teams, criteria.teams.map(names.team)],
    [say.direction, criteria.directions.map((direction) => say.directions[direction])],
    [say.asset, describeAsset(criteria.asset, texts)],
    [say.missed, criteria.missed.map((wish) => describeWish(wish, texts))],
    [say.duration, describeRange(criteria.duration, texts)],
    [say.talk, describeRange(criteria.talk, texts)],
    [say.tags, criteria.tags],
    [say.phone, [criteria.phone].filter(Boolean)],
    [say.comment, [criteria.comment].filter(Boolean)],
  ];
  return [
    say.period(full(criteria.from), full(criteria.to), names.timeZone),
    ...lines
      .filter(([, options]) => options.length > 0)
      .map(([criterion, options]) => say.line(criterion, options.join(say.or))),
  ];
}

const describeAsset = (asset: AssetWish | undefined, texts: Texts): readonly string[] =>
  asset === undefined ? [] : [texts.searchWords.criteria.assets[asset]];

function describeWish(wish: MissedWish, texts: Texts): string {
  const say = texts.searchWords.criteria;
  if (wish === 'missed') return say.anyMissed;
  if (wish === 'not-missed') return say.notMissed;
  return describeMissedReason(wish.reason, texts);
}

function describeRange({ atLeast, atMost }: SecondsRange, texts: Texts): readonly string[] {
  const say = texts.searchWords.criteria;
  const length = (seconds: Seconds): string => formatDuration(seconds);
  if (atLeast !== undefined && atMost !== undefined) {
    return [say.between(length(atLeast), length(atMost))];
  }
  if (atLeast !== undefined) return [say.atLeast(length(atLeast))];
  return atMost === undefined ? [] : [say.atMost(length(atMost))];
}
