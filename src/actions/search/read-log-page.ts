import type { ArchiveShare } from '../../domain/archive/read-position';
import { startOfDay, type UtcDay } from '../../domain/archive/utc-day';
import type { Call } from '../../domain/calls/call';
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
  /** Days whose calls are looked for in the archive as well. */
  readonly days: readonly UtcDay[];
}

/** What one page of a sheet holds. */
export interface LogPage {
  /** Newest first. */
  readonly found: readonly FoundCall[];
  /** `undefined`: this was the last page of the last sheet. */
  readonly next: LogPosition | undefined;
  /** What the archive is to be asked after the sheets. */
  readonly archive: ArchiveShare | undefined;
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
  const calls = rows.flatMap((row) => {
    const call = readCallRow(row);
    return call === undefined ? [] : [{ call, row }];
  });
  const here = withCallsHere(position, calls, wanted.days);
  const next: LogPosition | undefined =
    first > 0 ? { ...here, end: first, pagesRead } : nextSheet(world, here, pagesRead);
  return { found: findIn(calls, wanted), next, archive: here.archive };
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

interface Logged {
  readonly call: Call;
  readonly row: Row;
}

/** A call whose period the criteria know; the position's may end earlier, when the search began. */
const findIn = (
  calls: readonly Logged[],
  { position, keeps, tellMoment }: LogPageWanted,
): FoundCall[] =>
  calls
    .filter(({ call }) => call.startedAt <= position.to && keeps(call))
    .map(({ call, row }) => ({ call, details: describeRecord(row, tellMoment) }))
    .sort(({ call: a }, { call: b }) => b.startedAt - a.startedAt || b.id - a.id);

/** Notes which calls the archive need not tell of. */
function withCallsHere(
  position: LogPosition,
  calls: readonly Logged[],
  days: readonly UtcDay[],
): LogPosition {
  const { archive } = position;
  if (archive === undefined) return position;
  const starts = new Set(days.map(startOfDay));
  const here = calls
    .filter(({ call }) => starts.has(Math.floor(call.startedAt / 86_400) * 86_400))
    .map(({ call }) => call.id);
  return { ...position, archive: { ...archive, inSheets: [...archive.inSheets, ...here] } };
}

function nextSheet(
  world: World,
  position: LogPosition,
  pagesRead: number,
): LogPosition | undefined {
  const [month] = laterSheets(world, position);
  const { from, to, archive } = position;
  if (month === undefined) return undefined;
  return { from, to, month, mark: 0, pagesRead, ...(archive && { archive }) };
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
