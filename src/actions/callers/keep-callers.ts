import { type CallersMark, callersMarkText } from '../../domain/callers/callers-mark';
import { historyTexts } from '../../domain/callers/history-texts';
import { parseSettings } from '../../domain/settings/parse';
import { readText } from '../../domain/sheets/cells';
import type { Seconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import type { World } from '../world';
import { readCallers } from './read-callers';

/** As long as Google's cache keeps anything. */
const keptSeconds: Seconds = 6 * 3_600;

/** Makes the cache texts anew from the log; nothing changes when somebody moves rows meanwhile. */
export function rebuildCallers(world: World): void {
  const current = world.logBook.current();
  if (current === undefined) return;
  const now = world.clock.now();
  const { defaultCountry } = parseSettings(world.saved.SETTINGS);
  const read = readCallers(world, current, { now, defaultCountry });
  if (read === undefined) return;
  const lastId = lastIdOf(current, read.count);
  keepTexts(world, historyTexts(read.calls, read.extent));
  keepMark(world, { builtAt: now, sweptAt: now, count: read.count, lastId });
}

/** Keeps texts of callers; before the mark that says how far they go. */
export const keepTexts = ({ cache }: World, texts: Readonly<Record<string, string>>): void =>
  cache.write(texts, keptSeconds);

export const keepMark = ({ cache }: World, mark: CallersMark): void =>
  cache.write({ [callersMarkText]: JSON.stringify(mark) }, keptSeconds);

/** Call of the last of so many records. */
const lastIdOf = (sheet: LogSheet, count: number): string =>
  count === 0 ? '' : readText(sheet.column('Call ID', { first: count - 1, count: 1 })[0]);
