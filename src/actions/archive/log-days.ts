import { type ArchivedCall, recordReader } from '../../domain/archive/archived-call';
import { type DayTally, tallyDays } from '../../domain/archive/plan';
import { dayOf, endOfDay, startOfDay, type UtcDay } from '../../domain/archive/utc-day';
import { monthOf } from '../../domain/log/months';
import { type Stretch, stretchesOf } from '../../domain/log/stretches';
import { readDate } from '../../domain/sheets/cells';
import type { LogSheet } from '../../ports/log-book';
import type { World } from '../world';

/** One call more costs more than reading so many records along. */
const mostBetween = 100;

/** A record of the log, and where it stands. */
export interface LogRecord {
  readonly sheet: LogSheet;
  /** 0 is the first record; true until somebody sorts, adds or deletes. */
  readonly position: number;
  /** `undefined` when a person made it unreadable. */
  readonly archived: ArchivedCall | undefined;
}

/** The sheets of the log by UTC days; each sheet's dates are read once in an execution. */
export interface LogDays {
  /** How many records of each day there are, in all sheets. */
  tally(): ReadonlyMap<UtcDay, DayTally>;
  /** The records of a day, those of Calls last: of a call that stands in two sheets, it is newer. */
  read(day: UtcDay): readonly LogRecord[];
}

/** Opens the sheets of the log. */
export function openLogDays(world: World): LogDays {
  const indexes = new Map<string, DayIndex>();
  const indexOf = (sheet: LogSheet): DayIndex => {
    const known = indexes.get(sheet.name) ?? indexDays(sheet);
    indexes.set(sheet.name, known);
    return known;
  };
  return {
    tally: () =>
      tallyDays(
        allSheets(world).map((sheet) => ({
          started: sheet.column('Started'),
          updated: sheet.column('Updated'),
        })),
      ),
    read: (day) =>
      sheetsOf(world, day).flatMap((sheet) => {
        const records = readRecords(sheet, indexOf(sheet).get(day) ?? [], day);
        if (records !== undefined) return records;
        // somebody sorted or deleted meanwhile
        indexes.delete(sheet.name);
        return readRecords(sheet, indexOf(sheet).get(day) ?? [], day) ?? [];
      }),
  };
}

/** Positions by day. */
type DayIndex = ReadonlyMap<UtcDay, readonly number[]>;

function indexDays(sheet: LogSheet): DayIndex {
  const days = new Map<UtcDay, number[]>();
  for (const [position, cell] of sheet.column('Started').entries()) {
    const at = readDate(cell);
    if (at === undefined) continue;
    const day = dayOf(at);
    const positions = days.get(day);
    if (positions) positions.push(position);
    else days.set(day, [position]);
  }
  return days;
}

/** @returns `undefined` when a record is no longer where it was. */
function readRecords(
  sheet: LogSheet,
  positions: readonly number[],
  day: UtcDay,
): readonly LogRecord[] | undefined {
  const wanted = new Set(positions);
  const started = sheet.words.indexOf('Started');
  const read = recordReader(sheet.words);
  const records: LogRecord[] = [];
  for (const stretch of stretchesOf(positions, mostBetween)) {
    for (const [at, row] of sheet.readWhole(stretch).entries()) {
      const position = stretch.first + at;
      if (!wanted.has(position)) continue;
      const startedAt = readDate(row[started]);
      if (startedAt === undefined || dayOf(startedAt) !== day) return undefined;
      records.push({ sheet, position, archived: read(row) });
    }
  }
  return records;
}

function allSheets({ logBook }: World): readonly LogSheet[] {
  const current = logBook.current();
  const months = [...logBook.months()].sort().flatMap((month) => logBook.find(month) ?? []);
  return current ? [...months, current] : months;
}

/** Calls, and the tabs of the months that a UTC day lies in. */
function sheetsOf({ logBook, clock }: World, day: UtcDay): readonly LogSheet[] {
  const timeZone = clock.timeZone();
  const months = new Set([startOfDay(day), endOfDay(day) - 1].map((at) => monthOf(at, timeZone)));
  const current = logBook.current();
  const tabs = [...months].flatMap((month) => logBook.find(month) ?? []);
  return current ? [...tabs, current] : tabs;
}

/** Records of one sheet as stretches, each a call. */
export const stretchesIn = (records: readonly LogRecord[]): readonly Stretch[] =>
  stretchesOf(records.map(({ position }) => position).sort((a, b) => a - b));
