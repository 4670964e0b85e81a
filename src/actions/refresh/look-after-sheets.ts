import { boardName, type SheetName } from '../../domain/sheets/headers';
import { forgetLostSheets, type Progress, type SheetIds } from '../../domain/sync/progress';
import type { World } from '../world';

/** Sheets every refresh relies on. */
const relied: readonly SheetName[] = [boardName, 'Live calls', 'Calls'];

/** Sheets it seldom touches: one of them is looked after in each run. */
const seldom: readonly SheetName[] = [
  'UserSelection',
  'UserDB',
  'TeamDB',
  'NumberDB',
  'Settings lists',
];

/**
 * Makes sheets anew that somebody deleted, and forgets what earlier runs believed about them, so
 * that this run fills them again.
 *
 * @returns What is still known.
 */
export function lookAfterSheets(world: World, progress: Progress): Progress {
  const one = seldom[progress.runs % seldom.length];
  const names = one === undefined ? relied : [...relied, one];
  const ids: SheetIds = Object.fromEntries(names.map((name) => [name, world.workbook.idOf(name)]));
  const { remaining, lost } = forgetLostSheets(progress, ids);
  const doubtful = [
    ...(lost.includes('Calls') ? ['recent'] : []),
    ...(lost.includes(boardName) || lost.includes('UserSelection') ? ['paint'] : []),
  ];
  if (doubtful.length > 0) world.cache.forget(doubtful);
  return remaining;
}
