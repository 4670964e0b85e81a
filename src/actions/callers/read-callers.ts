import { type CallGroups, groupCalls } from '../../domain/callers/group-calls';
import { historySeconds } from '../../domain/callers/history-of';
import type { CallsByNumber, Extent } from '../../domain/callers/history-texts';
import { loggedColumns } from '../../domain/callers/logged-call';
import { newestPositions } from '../../domain/callers/newest-positions';
import { monthOf } from '../../domain/log/months';
import type { Stretch } from '../../domain/log/stretches';
import type { CellValue } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import type { World } from '../world';

/** Calls that are read at most, the newest: some seconds of work. */
const mostCalls = 100_000;

/** What the log tells of callers, and how far down Calls that goes. */
export interface ReadCallers {
  readonly calls: CallsByNumber;
  readonly extent: Extent;
  /** Records of Calls that were looked at. */
  readonly count: number;
}

/**
 * Reads the log's last 30 days: of the sheet Calls and of the months that left it, the columns that
 * matter.
 *
 * @returns `undefined` when somebody moved rows meanwhile.
 */
export function readCallers(
  world: World,
  current: LogSheet,
  { now, defaultCountry }: { readonly now: EpochSeconds; readonly defaultCountry: string },
): ReadCallers | undefined {
  const since = now - historySeconds;
  const groups = groupCalls(defaultCountry, since);
  const started = current.column('Started');
  let room = mostCalls;
  let isCut = false;
  for (const { sheet, dates } of sheetsOf(world, { current, started, now })) {
    const positions = newestPositions(dates, since, room);
    if (!positions.stretches.every((stretch) => readStretch(sheet, stretch, groups))) {
      return undefined;
    }
    room -= positions.count;
    isCut ||= positions.isCut;
  }
  return { calls: groups.calls, extent: isCut ? 'newest' : 'whole', count: started.length };
}

/** Sheets of the log that can hold calls of the last 30 days, the newest first. */
function sheetsOf(
  { logBook, clock }: World,
  {
    current,
    started,
    now,
  }: {
    readonly current: LogSheet;
    readonly started: readonly CellValue[];
    readonly now: EpochSeconds;
  },
) {
  const zone = clock.timeZone();
  // three months at most: 30 days can hold a whole February
  const moments = [0, 15, 30].map((days) => now - days * 86_400);
  const months = [...new Set(moments.map((at) => monthOf(at, zone)))];
  const left = months.flatMap((month) => logBook.find(month) ?? []);
  return [
    { sheet: current, dates: started },
    ...left.map((sheet) => ({ sheet, dates: sheet.column('Started') })),
  ];
}

/** @returns Whether the rows stood still meanwhile: their columns are read one after the other. */
function readStretch(sheet: LogSheet, stretch: Stretch, groups: CallGroups): boolean {
  const columns = loggedColumns.map((word) => sheet.column(word, stretch));
  const [ids = []] = columns;
  const again = sheet.column('Call ID', stretch);
  if (!ids.every((id, at) => id === again[at])) return false;
  for (let at = 0; at < stretch.count; at += 1) {
    groups.add(columns.map((cells) => cells[at] ?? ''));
  }
  return true;
}
