import { boardName, type SheetName } from '../../domain/sheets/headers';
import { forgetSheets, lostSheets, type Progress, type SheetIds } from '../../domain/sync/progress';
import type { World } from '../world';

/** Sheets every refresh relies on. */
const relied: readonly SheetName[] = [boardName, 'Live calls', 'Calls'];

/** Tables it seldom touches: one of them is looked after in each run. */
const seldom = ['UserSelection', 'UserDB', 'TeamDB', 'NumberDB', 'Settings lists'] as const;

/**
 * Makes sheets anew that somebody deleted, and forgets what earlier runs believed about them and
 * about tables that lost a column, so that this run fills them again.
 *
 * @returns What is still known.
 */
export function lookAfterSheets(world: World, progress: Progress): Progress {
  const one = seldom[progress.runs % seldom.length] ?? 'UserSelection';
  const names: readonly SheetName[] = [...relied, one];
  const ids: SheetIds = Object.fromEntries(names.map((name) => [name, world.workbook.idOf(name)]));
  world.tables.putRight(one);
  const lost = lostSheets(progress, ids);
  const mended = world.workbook.mended().map(({ sheet }) => sheet);
  const doubtful = new Set([...lost, ...mended]);
  const texts = [
    ...(doubtful.has('Calls') ? ['recent'] : []),
    ...(doubtful.has(boardName) || doubtful.has('UserSelection') ? ['paint'] : []),
  ];
  if (texts.length > 0) world.cache.forget(texts);
  return { ...forgetSheets(progress, doubtful), sheets: { ...progress.sheets, ...ids } };
}
