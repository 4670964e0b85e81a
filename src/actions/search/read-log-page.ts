import { readCallRow } from '../../domain/calls/row';
import type { Month } from '../../domain/log/months';
import type { FoundCall } from '../../domain/pages/search-view';
import type { CallTest } from '../../domain/search/call-filter';
import { describeRecord } from '../../domain/search/log-details';
import { monthsOfPeriod } from '../../domain/search/log-months';
import type { LogPosition } from '../../domain/search/log-position';
import { readDate } from '../../domain/sheets/cells';
import type { Row } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Records that are looked at together: 31 columns of them are read in about a second. */
export const pageRecords = 1_000;

/** What one page of a sheet is read with. */
export interface LogPageWanted {
  /** The sheet of the position. */
  readonly sheet: LogSheet;
  readonly position: LogPosition;
  readonly keeps: CallTest;
  readonly tellMoment: (at: EpochSeconds) => string;
}

/** What one page of a sheet holds. */
export interface LogPage {
  /** Newest first. */
  readonly found: readonly FoundCall[];
  /** `undefined`: this was the last page of the last sheet. */
  readonly next: LogPosition | undefined;
}

/**
 * Looks through the records before a position. Of those outside the period only the start is read.
 */
export function readLogPage(world: World, wanted: LogPageWanted): LogPage {
  const { sheet, position } = wanted;
  const end = Math.min(position.end ?? sheet.count(), sheet.count());
  const first = Math.max(0, end - pageRecords);
  const rows = rowsOfPeriod(sheet, position, { first, count: end - first });
  const pagesRead = position.pagesRead + 1;
  const next: LogPosition | undefined =
    first > 0 ? { ...position, end: first, pagesRead } : nextSheet(world, position, pagesRead);
  return { found: findIn(rows, wanted), next };
}

/** The rows from the first to the last one whose call began in the period. */
function rowsOfPeriod(
  sheet: LogSheet,
  { from, to }: LogPosition,
  stretch: { readonly first: number; readonly count: number },
): readonly Row[] {
  if (stretch.count === 0) return [];
  const isWithin = sheet.column('Started', stretch).map((cell) => {
    const startedAt = readDate(cell);
    return startedAt !== undefined && startedAt >= from && startedAt <= to;
  });
  const [top, bottom] = [isWithin.indexOf(true), isWithin.lastIndexOf(true)];
  return top < 0 ? [] : sheet.read({ first: stretch.first + top, count: bottom - top + 1 });
}

/** A call whose period the criteria know; the position's may end earlier, when the search began. */
function findIn(rows: readonly Row[], { position, keeps, tellMoment }: LogPageWanted): FoundCall[] {
  return rows
    .flatMap((row): FoundCall[] => {
      const call = readCallRow(row);
      if (call === undefined || call.startedAt > position.to || !keeps(call)) return [];
      return [{ call, details: describeRecord(row, tellMoment) }];
    })
    .sort(({ call: a }, { call: b }) => b.startedAt - a.startedAt || b.id - a.id);
}

function nextSheet(
  world: World,
  position: LogPosition,
  pagesRead: number,
): LogPosition | undefined {
  const [month] = laterSheets(world, position);
  const { from, to } = position;
  return month === undefined ? undefined : { from, to, month, mark: 0, pagesRead };
}

/** The months whose tabs are read after a position's sheet. */
export function laterSheets(
  { logBook, clock }: World,
  { from, to, month }: LogPosition,
): readonly Month[] {
  const months = monthsOfPeriod(logBook.months(), { from, to, timeZone: clock.timeZone() });
  return month === '' ? months : months.filter((one) => one < month);
}

/**
 * A sheet of the log.
 *
 * @param month - Empty: Calls.
 * @throws {Refusal} When its header row is another one.
 */
export function openLogSheet({ logBook }: World, month: Month | ''): LogSheet {
  const sheet = month === '' ? logBook.current() : logBook.find(month);
  if (sheet) return sheet;
  throw new Refusal(texts.searchWords.problems.noLog(month === '' ? 'Calls' : `Calls ${month}`));
}
