import type { Directory } from '../../domain/snapshot';
import { texts } from '../../domain/texts/texts';
import { readJob } from '../jobs/job-store';
import { recallDirectory } from '../recall-directory';
import { refresh } from '../refresh/refresh';
import type { World } from '../world';
import { estimateOf } from './read-mapping';
import { startMapping } from './start-mapping';
import { continueMapping } from './steer-mapping';

const say = texts.mapping;

/**
 * Asks whether to begin, saying what it costs, and opens the page of the mapping. The first slice is
 * done at once, so that a small account is mapped when this returns, page or no page.
 */
export function mapNumbersToUsers(world: World): void {
  if (world.workbook.isCopy()) {
    const { what, whatToDo } = texts.failures.copiedSpreadsheet;
    world.prompt.tell(what, whatToDo);
    return;
  }
  const state = readJob(world, 'mapping')?.state;
  if (state !== 'running' && state !== 'paused' && !begin(world)) return;
  if (world.prompt.isAttended) world.pages.showSidebar('mapping', say.title);
  continueMapping(world);
}

/** @returns Whether there is something to go on with. */
function begin(world: World): boolean {
  const directory = knownDirectory(world);
  if (directory.users.length === 0 || directory.numbers.length === 0) {
    world.prompt.tell(say.nothingToMap.what, say.nothingToMap.whatToDo);
    return false;
  }
  const estimate = estimateOf(world, directory);
  const isWanted =
    !world.prompt.isAttended || world.prompt.confirm(say.title, say.confirm(estimate));
  if (!isWanted) return false;
  if (startMapping(world, directory) === undefined)
    world.prompt.tell(say.busy.what, say.busy.whatToDo);
  return true;
}

/** A spreadsheet whose board was never refreshed knows nobody yet. */
function knownDirectory(world: World): Directory {
  const known = recallDirectory(world);
  if (known.users.length > 0 && known.numbers.length > 0) return known;
  refresh(world);
  return recallDirectory(world);
}
