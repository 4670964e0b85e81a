import { type CallersMark, isSweepDue } from '../../domain/callers/callers-mark';
import { groupCalls } from '../../domain/callers/group-calls';
import { historySeconds } from '../../domain/callers/history-of';
import { addToText, bucketCalls } from '../../domain/callers/history-texts';
import { loggedColumns } from '../../domain/callers/logged-call';
import { parseSettings } from '../../domain/settings/parse';
import { readText } from '../../domain/sheets/cells';
import { callHeader, type Row } from '../../domain/sheets/headers';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { LogEnd } from '../../ports/log-search';
import type { World } from '../world';
import { keepMark, keepTexts } from './keep-callers';

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
export function catchUp(world: World, mark: CallersMark): boolean {
  const now = world.clock.now();
  const end = world.logSearch.below(mark.count, mostNew);
  // while the header row is not to be read, nothing can be said
  if (end === undefined) return true;
  if (end.count - mark.count > mostNew) return false;
  const below = newIn(end, mark);
  const isSwept = below === undefined || isSweepDue(mark, now);
  const changed = isSwept
    ? world.tables.readSince('Calls', 'Updated', mark.sweptAt - marginSeconds)
    : [];
  const news = [...(below ?? []), ...changed];
  if (!addCalls(world, news, now)) return false;
  if (news.length === 0 && !isSwept) return true;
  const last = below ? end.rows[end.rows.length - 1] : lastRow(world, end);
  const lastId = last ? idOf(last) : '';
  keepMark(world, { ...mark, count: end.count, lastId, sweptAt: isSwept ? now : mark.sweptAt });
  return true;
}

/** Records below those that are known; `undefined` when somebody moved rows. */
function newIn({ count, rows }: LogEnd, mark: CallersMark): readonly Row[] | undefined {
  if (mark.count === 0) return rows;
  if (count < mark.count) return undefined;
  // the last one that is known is read along, to see that it still is
  const [known, ...below] = rows;
  return known && idOf(known) === mark.lastId ? below : undefined;
}

/** The last of the records that were counted, after somebody moved rows. */
const lastRow = ({ logSearch }: World, { count }: LogEnd): Row | undefined =>
  count === 0 ? undefined : logSearch.below(count, mostNew)?.rows[0];

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
