import { type CallersMark, isSweepDue } from '../../domain/callers/callers-mark';
import { groupCalls } from '../../domain/callers/group-calls';
import { historySeconds } from '../../domain/callers/history-of';
import { addToText, bucketCalls } from '../../domain/callers/history-texts';
import { loggedColumns } from '../../domain/callers/logged-call';
import { parseSettings } from '../../domain/settings/parse';
import { readText } from '../../domain/sheets/cells';
import { callHeader, type Row } from '../../domain/sheets/headers';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import type { World } from '../world';
import { keepMark, keepTexts, lastIdOf } from './keep-callers';

/** With more new records than this, making everything anew costs hardly more. */
const mostNew = 3_000;

/** A record may be written some time after what it says was seen. */
const marginSeconds: Seconds = 900;

/**
 * Puts into the cache texts what the log has new: records below those that are in them, and, every
 * ten minutes or when somebody moved rows, records that changed.
 *
 * @returns Whether that was possible; otherwise the texts have to be made anew.
 */
export function catchUp(world: World, current: LogSheet, mark: CallersMark): boolean {
  const now = world.clock.now();
  const count = current.count();
  if (count - mark.count > mostNew) return false;
  const below = readBelow(current, mark, count);
  const isSwept = below === undefined || isSweepDue(mark, now);
  const changed = isSwept
    ? world.tables.readSince('Calls', 'Updated', mark.sweptAt - marginSeconds)
    : [];
  const news = [...(below ?? []), ...changed];
  if (!addCalls(world, news, now)) return false;
  if (news.length === 0 && !isSwept) return true;
  const last = below?.[below.length - 1];
  const lastId = below ? (last ? idOf(last) : mark.lastId) : lastIdOf(current, count);
  keepMark(world, { ...mark, count, lastId, sweptAt: isSwept ? now : mark.sweptAt });
  return true;
}

/** Records below those that are known; `undefined` when somebody moved rows. */
function readBelow(
  current: LogSheet,
  { count, lastId }: CallersMark,
  all: number,
): readonly Row[] | undefined {
  if (all < count) return undefined;
  if (count === 0) return all === 0 ? [] : current.read({ first: 0, count: all });
  // the last one that is known is read along, to see that it still is
  const [known, ...below] = current.read({ first: count - 1, count: all - count + 1 });
  return known && idOf(known) === lastId ? below : undefined;
}

const idOf = (row: Row): string => readText(row[callHeader.indexOf('Call ID')]);

/** @returns Whether all their texts were there. */
function addCalls(world: World, rows: readonly Row[], now: EpochSeconds): boolean {
  const { defaultCountry } = parseSettings(world.saved.SETTINGS);
  const groups = groupCalls(defaultCountry, now - historySeconds);
  for (const row of rows) {
    groups.add(loggedColumns.map((column) => row[callHeader.indexOf(column)] ?? ''));
  }
  const byText = bucketCalls(groups.calls);
  if (byText.size === 0) return true;
  const texts = world.cache.read([...byText.keys()]);
  const changes: Record<string, string> = {};
  for (const [name, calls] of byText) {
    const text = addToText(texts[name] ?? '', calls, now);
    if (text === undefined) return false;
    changes[name] = text;
  }
  keepTexts(world, changes);
  return true;
}
