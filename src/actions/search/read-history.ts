import type { HistoryView, Option } from '../../domain/pages/search-view';
import { cleanText } from '../../domain/texts/clean-text';
import { en } from '../../domain/texts/en';
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
  return {
    who: userId === undefined || userId === null ? undefined : whoIs(world, userId),
    timeZone: world.clock.timeZone(),
    now: Math.floor(world.clock.now()),
    lookbackMinutes: storedSettings(world).lookbackMinutes,
  };
}

function whoIs(world: World, userId: unknown): Option {
  if (!Number.isSafeInteger(userId) || (userId as number) < 1) {
    throw new Refusal(en.searchWords.problems.unreadable);
  }
  const id = userId as number;
  const user = recallDirectory(world).users.find((one) => one.id === id);
  const name = user ? cleanText(user.name) || en.board.namelessUser(id) : en.board.newUser(id);
  return { id, name };
}
