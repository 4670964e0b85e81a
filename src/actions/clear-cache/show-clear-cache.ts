import type { Cleared } from '../../domain/pages/clear-cache-view';
import { describeCold, sumUpCache } from '../../domain/pages/describe-cache';
import { texts } from '../../domain/texts/texts';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { clearCache } from './clear-cache';
import { readCache } from './read-cache';

const say = texts.clearCache;

/**
 * Asks whether to clear the cache, clears it on Yes, and opens the page that tells what was
 * forgotten. No clears nothing and opens the page as well: it shows more, and can forget the key.
 * Where nobody is there to ask, it clears. The key is never forgotten here.
 */
export function showClearCache(world: World): void {
  if (world.workbook.isCopy()) {
    const { what, whatToDo } = texts.failures.copiedSpreadsheet;
    world.prompt.tell(what, whatToDo);
    return;
  }
  if (world.prompt.isAttended)
    world.pages.showSidebar('clear-cache', say.title, askAndClear(world));
  else clearOrTell(world);
}

function askAndClear(world: World): Cleared | undefined {
  const view = readCache(world);
  const [next = ''] = describeCold(view);
  const isWanted = world.prompt.confirm(say.title, say.question(sumUpCache(view), next));
  return isWanted ? clearOrTell(world) : undefined;
}

function clearOrTell(world: World): Cleared | undefined {
  try {
    return clearCache(world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.prompt.tell(error.problem.what, error.problem.whatToDo);
    return undefined;
  }
}
