import { callersMarkText, isRebuildDue, parseCallersMark } from '../../domain/callers/callers-mark';
import { historyTextNames } from '../../domain/callers/history-texts';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { usesContacts } from '../contacts/uses-contacts';
import type { World } from '../world';
import { catchUp } from './catch-up';
import { rebuildCallers } from './keep-callers';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/**
 * Keeps in the cache what the log tells of callers, for who acts on a call that starts. Only while
 * somebody wants to know who calls; else it costs nothing.
 *
 * Never throws: the board is refreshed whatever becomes of this.
 *
 * @param since - When this execution began.
 */
export function careForCallers(world: World, since: EpochSeconds): void {
  if (!usesContacts(world)) return;
  try {
    if (world.clock.now() - since <= longRun) followLog(world);
  } catch (error) {
    world.log.trouble(texts.insights.callersFailed, error);
  }
}

/**
 * Brings what the cache knows of callers in line with the log: made whole when something is missing
 * and every 5 hours, caught up with in between. It changes no sheet and asks Aircall for nothing.
 *
 * An execution that is killed leaves texts that are older, never wrong ones: the mark that says how
 * far they go is written after them.
 */
export function followLog(world: World): void {
  const now = world.clock.now();
  // each run looks for another text: one that the cache lost early is missed within half an hour
  const looked = historyTextNames[Math.floor(now / 60) % historyTextNames.length] ?? '';
  const texts = world.cache.read([callersMarkText, looked]);
  const mark = parseCallersMark(texts[callersMarkText]);
  const isLost = mark === undefined || texts[looked] === undefined || isRebuildDue(mark, now);
  if (isLost || !catchUp(world, mark)) rebuildCallers(world);
}
