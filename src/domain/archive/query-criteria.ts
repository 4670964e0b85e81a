import { assertNever } from '../assert-never';
import type { SearchContext } from '../search/call-filter';
import type { AssetWish, MissedWish, SearchCriteria, SecondsRange } from '../search/criteria';
import { readPhoneWish } from '../search/phone-wish';
import type { Team } from '../teams/team';
import { foldText } from '../texts/fold-text';
import { type Condition, condition, listOfTexts, text, whole, wholes } from './query-condition';
import { phoneCondition } from './query-phone';

/**
 * What of a search BigQuery decides: every row of a call that meets the criteria meets these
 * conditions. A few others do as well, so the filter of the search is applied to what comes back.
 * The period is not among them.
 */
export function criteriaConditions(
  criteria: SearchCriteria,
  { teams, defaultCountry }: SearchContext,
): readonly Condition[] {
  return [
    idsCondition('user_id', 'users', criteria.userIds),
    idsCondition('number_id', 'numbers', criteria.numberIds),
    directionCondition(criteria.directions),
    teamCondition(criteria.teams, teams),
    assetCondition(criteria.asset),
    missedCondition(criteria.missed),
    rangeCondition('duration', 'total_s', criteria.duration),
    // a call that ended unanswered had no conversation: 0 s
    rangeCondition('talk', 'IFNULL(talk_s, 0)', criteria.talk),
    tagCondition(criteria.tags),
    phoneCondition(readPhoneWish(criteria.phone, defaultCountry)),
    commentCondition(criteria.comment),
  ].filter((each) => each !== undefined);
}

const idsCondition = (
  column: string,
  name: string,
  ids: readonly number[],
): Condition | undefined =>
  ids.length === 0 ? undefined : condition(`${column} IN UNNEST(@${name})`, wholes(name, ids));

const directionCondition = (directions: SearchCriteria['directions']): Condition | undefined =>
  directions.length === 0
    ? undefined
    : condition('direction IN UNNEST(@directions)', listOfTexts('directions', directions));

/** @see teamTest - The same in words of calls. */
function teamCondition(
  choices: SearchCriteria['teams'],
  teams: readonly Team[],
): Condition | undefined {
  if (choices.length === 0) return undefined;
  const chosen = teams.filter(({ id }) => choices.includes(id));
  const members = [...new Set(chosen.flatMap(({ userIds }) => userIds))];
  const names = [...new Set(chosen.map(({ name }) => name))];
  const inTeams = [...new Set(teams.flatMap(({ userIds }) => userIds))];
  return anyOf([
    idsCondition('user_id', 'members', members),
    choices.includes('withoutTeam') ? outsideTeams(inTeams) : undefined,
    names.length === 0
      ? undefined
      : condition(
          "(direction = 'inbound' AND EXISTS (SELECT 1 FROM UNNEST(teams) AS team WHERE team IN UNNEST(@team_names)))",
          listOfTexts('team_names', names),
        ),
  ]);
}

const outsideTeams = (inTeams: readonly number[]): Condition =>
  inTeams.length === 0
    ? condition('user_id IS NOT NULL')
    : condition(
        '(user_id IS NOT NULL AND user_id NOT IN UNNEST(@in_teams))',
        wholes('in_teams', inTeams),
      );

function assetCondition(wish: AssetWish | undefined): Condition | undefined {
  switch (wish) {
    case undefined:
      return undefined;
    case 'either':
      return condition('(has_recording OR has_voicemail)');
    case 'recording':
      return condition('has_recording');
    case 'voicemail':
      return condition('has_voicemail');
    case 'none':
      return condition('NOT (has_recording OR has_voicemail)');
    default:
      return assertNever(wish);
  }
}

function missedCondition(wishes: readonly MissedWish[]): Condition | undefined {
  if (wishes.length === 0) return undefined;
  const reasons = wishes.flatMap((wish) => (typeof wish === 'object' ? [wish.reason] : []));
  return anyOf([
    wishes.includes('missed') ? condition("outcome = 'missed'") : undefined,
    wishes.includes('not-missed') ? condition("outcome != 'missed'") : undefined,
    reasons.length === 0
      ? undefined
      : condition(
          "(outcome = 'missed' AND missed_reason IN UNNEST(@reasons))",
          listOfTexts('reasons', reasons),
        ),
  ]);
}

/** A length that is not known, because the call goes on, lies in no range. */
function rangeCondition(
  name: string,
  length: string,
  { atLeast, atMost }: SecondsRange,
): Condition | undefined {
  if (atLeast === undefined && atMost === undefined) return undefined;
  return allOf([
    condition('ended_at IS NOT NULL'),
    ...(atLeast === undefined
      ? []
      : [condition(`${length} >= @${name}_least`, whole(`${name}_least`, atLeast))]),
    ...(atMost === undefined
      ? []
      : [condition(`${length} <= @${name}_most`, whole(`${name}_most`, atMost))]),
  ]);
}

/** Names that differ for the filter may be one when they are folded, never the other way round. */
function tagCondition(tags: readonly string[]): Condition | undefined {
  const wanted = tags.filter((tag) => tag.trim() !== '');
  const names = [...new Set(wanted.map(foldText))];
  if (names.length === 0 || names.includes('')) return undefined;
  return condition(
    'EXISTS (SELECT 1 FROM UNNEST(tags) AS tag WHERE tag.folded IN UNNEST(@tags))',
    listOfTexts('tags', names),
  );
}

function commentCondition(comment: string): Condition | undefined {
  const folded = foldText(comment);
  if (folded === '') return undefined;
  return condition(
    'EXISTS (SELECT 1 FROM UNNEST(comments) AS note WHERE STRPOS(note.folded, @comment) > 0)',
    text('comment', folded),
  );
}

/** Nothing to choose from is met by no row. */
function anyOf(conditions: readonly (Condition | undefined)[]): Condition {
  const some = conditions.filter((each) => each !== undefined);
  if (some.length === 0) return condition('FALSE');
  return joined(some, ' OR ');
}

const allOf = (conditions: readonly Condition[]): Condition => joined(conditions, ' AND ');

const joined = (conditions: readonly Condition[], by: string): Condition =>
  condition(
    `(${conditions.map(({ sql }) => sql).join(by)})`,
    ...conditions.flatMap(({ parameters }) => parameters),
  );
