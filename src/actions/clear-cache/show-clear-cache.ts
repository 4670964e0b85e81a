import type { Cleared } from '../../domain/pages/clear-cache-view';
import { describeCold, sumUpCache } from '../../domain/pages/describe-cache';
import { texts } from '../../domain/texts/texts';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { clearCache } from './clear-cache';
import { readCache } from './read-cache';

const say = texts.clearCache;

/**
 * Asks whether to clear the cache. Yes clears it and opens the page that tells what was forgotten;
 * No opens the page alone, which shows what is cached and can forget the key; Cancel leaves all as
 * it is. Where nobody is there to ask, it clears. The key is never forgotten here.
 */
export function showClearCache(world: World): void {
  if (world.workbook.isCopy()) {
    const { what, whatToDo } = texts.failures.copiedSpreadsheet;
    world.prompt.tell(what, whatToDo);
    return;
  }
  if (world.prompt.isAttended) askAndClear(world);
  else clearOrTell(world);
}

function askAndClear(world: World): void {
  const view = readCache(world);
  const [next = ''] = describeCold(view);
  const choice = world.prompt.choose(say.title, say.question(sumUpCache(view), next));
  if (choice === 'cancel') return;
  const cleared = choice === 'yes' ? clearOrTell(world) : undefined;
  world.pages.showSidebar('clear-cache', say.title, cleared);
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
