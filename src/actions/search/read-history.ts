import type { HistoryView, Option } from '../../domain/pages/search-view';
import { listTeamOptions } from '../../domain/pages/team-options';
import { nameUser } from '../../domain/selection/name-user';
import type { TeamChoice } from '../../domain/settings/team-filter';
import { texts } from '../../domain/texts/texts';
import { storedSettings } from '../configure/read-settings';
import { recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * What a history page shows before its calls come.
 *
 * @param userId - Nothing: everyone's history. Whatever a page or anybody else sends.
 * @throws {Refusal} When it is no id.
 */
export function readHistory(world: World, userId: unknown): HistoryView {
  const { lookbackMinutes, teamFilter } = storedSettings(world);
  const who = userId === undefined || userId === null ? undefined : whoIs(world, userId);
  return {
    who,
    timeZone: world.clock.timeZone(),
    now: Math.floor(world.clock.now()),
    lookbackMinutes,
    teams: who || teamFilter.length === 0 ? [] : nameTeams(world, teamFilter),
  };
}

function whoIs(world: World, userId: unknown): Option {
  if (!Number.isSafeInteger(userId) || (userId as number) < 1) {
    throw new Refusal(texts.searchWords.problems.unreadable);
  }
  const id = userId as number;
  return { id, name: nameUser(recallDirectory(world).users, id) };
}

const nameTeams = (world: World, filter: readonly TeamChoice[]): readonly string[] =>
  listTeamOptions(recallDirectory(world).teams, filter)
    .filter(({ choice }) => filter.includes(choice))
    .map(({ name }) => name);
