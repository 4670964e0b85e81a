import { readArchiveCursor, writeArchiveCursor } from '../../domain/archive/read-position';
import type { CallsSlice, FoundCall } from '../../domain/pages/search-view';
import {
  type LogPosition,
  readLogCursor,
  startInLog,
  writeLogCursor,
} from '../../domain/search/log-position';
import { readId } from '../../domain/sheets/cells';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat } from '../../domain/time/format';
import type { Seconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import { Refusal } from '../refusal';
import type { World } from '../world';
import type { LogSearchPlan } from './log-search-plan';
import { laterSheets, openLogSheet, pageRecords, readLogPage } from './read-log-page';
import { beginShare, daysOfShare, searchArchive } from './search-archive';
import { sizeOf } from './slice-size';

/** Past this many characters a slice is worth sending. */
const enoughCharacters = 750_000;

/** No page of records is begun later than this. */
const lastPageBegins: Seconds = 15;

/** Pages of records in one slice: a page in the browser wants to show that something goes on. */
const mostPages = 20;

const { problems } = texts.searchWords;

/**
 * The next slice of a search of the log: Calls and the tabs of the months that left it, from their
 * last records up, then the archive, for the days that left all of them. Open calls are none of it.
 * Nothing is kept here, and nothing asked of Aircall.
 *
 * @param cursor - Where the slice before ended; nothing for the first one.
 * @throws {Refusal} When the cursor cannot be used, rows were moved meanwhile, or a part of the log
 *   cannot be read: a part that is left out would look as if nothing were there.
 */
export function searchLog(world: World, plan: LogSearchPlan, cursor: unknown): CallsSlice {
  const position = readArchiveCursor(cursor);
  if (position === undefined) return searchSheets(world, plan, positionOf(world, plan, cursor));
  if (!isWithin(position, plan)) throw new Refusal(problems.staleCursor);
  return searchArchive(world, plan, position);
}

function searchSheets(world: World, { keeps }: LogSearchPlan, begin: LogPosition): CallsSlice {
  const beganAt = world.clock.now();
  const tellMoment = dateTimeFormat(world.clock.timeZone());
  const days = daysOfShare(world, begin)?.days ?? [];
  const calls: FoundCall[] = [];
  let sheet = resume(world, begin);
  let next: LogPosition | undefined = begin;
  let { archive } = begin;
  let size = 0;
  let pages = 0;
  while (next !== undefined && pages < mostPages) {
    pages += 1;
    const page = readLogPage(world, { sheet, position: next, keeps, tellMoment, days });
    calls.push(...page.found);
    size += sizeOf(page.found);
    if (page.next !== undefined && page.next.month !== next.month) {
      sheet = openLogSheet(world, page.next.month);
    }
    next = page.next;
    archive = page.archive;
    if (size >= enoughCharacters || world.clock.now() - beganAt >= lastPageBegins) break;
  }
  // what left while this slice was read may have been missed where it stood
  daysOfShare(world, begin);
  const last = next && marked(sheet, next);
  const { from, to } = begin;
  const pagesRead = begin.pagesRead + pages;
  const inArchive =
    last || !archive ? undefined : { from, to, pagesRead, archive, token: '', rows: 0 };
  const { pagesInAll } = progressOf(world, sheet, last, pagesRead);
  return {
    calls,
    period: { from, to },
    progress: { pagesRead, pagesInAll: pagesInAll + (archive ? 1 : 0) },
    ...(inArchive && { archive: 'working' as const }),
    next: last ? writeLogCursor(last) : inArchive && writeArchiveCursor(inArchive),
    waitSeconds: 0,
  };
}

function positionOf(world: World, plan: LogSearchPlan, cursor: unknown): LogPosition {
  if (cursor === undefined || cursor === null) {
    const archive = beginShare(world, plan);
    return { ...startInLog(plan.period.from, plan.period.to), ...(archive && { archive }) };
  }
  const position = readLogCursor(cursor);
  if (position === undefined || !isWithin(position, plan)) throw new Refusal(problems.staleCursor);
  return position;
}

/** A period that lies elsewhere belongs to another search, or was tampered with. */
const isWithin = ({ from, to }: LogSearchPlan['period'], { period }: LogSearchPlan): boolean =>
  from === period.from && to <= period.to;

/** The sheet to go on with, where the record that was read last must still stand. */
function resume(world: World, { month, end, mark }: LogPosition): LogSheet {
  const sheet = openLogSheet(world, month);
  if (end !== undefined && end > 0 && idAt(sheet, end) !== mark) {
    throw new Refusal(problems.logChanged);
  }
  return sheet;
}

const marked = (sheet: LogSheet, position: LogPosition): LogPosition =>
  position.end === undefined ? position : { ...position, mark: idAt(sheet, position.end) };

const idAt = (sheet: LogSheet, first: number): number =>
  readId(sheet.column('Call ID', { first, count: 1 })[0]) ?? 0;

/** How long the sheets are that follow is not known before they are opened: a page each. */
function progressOf(
  world: World,
  sheet: LogSheet,
  next: LogPosition | undefined,
  pagesRead: number,
): CallsSlice['progress'] {
  if (next === undefined) return { pagesRead, pagesInAll: pagesRead };
  const here = Math.ceil((next.end ?? sheet.count()) / pageRecords);
  const left = here + laterSheets(world, next).length;
  return { pagesRead, pagesInAll: pagesRead + Math.max(1, left) };
}
