import { readTeamRows } from '../../domain/directory/rows';
import { parseProgress } from '../../domain/sync/progress';
import type { Team } from '../../domain/teams/team';
import { texts } from '../../domain/texts/texts';
import { connectShared } from '../budget/connect-shared';
import { teamList } from '../refresh/lists';
import { Reading } from '../refresh/reading';
import { askFirst, askRest, sendRound, sendWithinBudget } from '../refresh/round';
import type { World } from '../world';
import { explainKeyFailure } from './explain-key-failure';

/** Teams, or why there are none. */
export interface TeamList {
  readonly teams: readonly Team[];
  /** Empty when there are some. */
  readonly whyNone: string;
}

/**
 * The company's teams: from the TeamDB sheet, and from Aircall while no refresh has filled it.
 *
 * @param hasKey - Without a key nothing is asked, and nothing is said.
 */
export function listTeams(world: World, hasKey: boolean): TeamList {
  const wasRead = parseProgress(world.saved.REFRESH).syncedAt.teams !== undefined;
  const stored = wasRead ? readTeamRows(world.tables.read('TeamDB')) : [];
  if (stored.length > 0 || !hasKey) return { teams: stored, whyNone: '' };
  return wasRead ? { teams: [], whyNone: texts.setUp.teams.none } : askAircall(world);
}

function askAircall(world: World): TeamList {
  const { aircall } = connectShared(world, { priority: 'person' });
  const reading = new Reading(teamList);
  try {
    sendRound(aircall, [askFirst(reading)]);
    if (!reading.isComplete) sendWithinBudget(aircall, [askRest(reading)]);
    const teams = reading.items;
    return { teams, whyNone: teams.length > 0 ? '' : texts.setUp.teams.none };
  } catch (error) {
    const problem = explainKeyFailure(error, world.clock.timeZone());
    world.log.trouble(problem.what, error);
    return { teams: reading.items, whyNone: texts.setUp.teams.unread(problem) };
  }
}
