import { readDate } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import type { EpochSeconds, Seconds } from '../time/units';
import type { ArchiveDay } from './days';
import type { ArchiveOptions } from './options';
import { dayOf, endOfDay, type UtcDay } from './utc-day';

/**
 * A day is archived so long after its end: by then its calls were read again, which happens a day
 * later, and most of what people tag and comment has arrived. What comes later reloads the day.
 */
const closedAfter: Seconds = 3 * 86_400;

const daySeconds: Seconds = 86_400;

/** Records of the log that started on one UTC day. */
export interface DayTally {
  readonly rows: number;
  /** The newest Updated among them. */
  readonly updatedAt: EpochSeconds | undefined;
}

/** Two columns of a sheet of the log. */
export interface DatedRows {
  readonly started: readonly CellValue[];
  readonly updated: readonly CellValue[];
}

/** How many records of each day the sheets hold. */
export function tallyDays(sheets: readonly DatedRows[]): ReadonlyMap<UtcDay, DayTally> {
  const tallies = new Map<UtcDay, DayTally>();
  for (const { started, updated } of sheets) {
    for (const [at, cell] of started.entries()) {
      const startedAt = readDate(cell);
      if (startedAt === undefined) continue;
      const day = dayOf(startedAt);
      const { rows = 0, updatedAt } = tallies.get(day) ?? {};
      tallies.set(day, { rows: rows + 1, updatedAt: later(updatedAt, readDate(updated[at])) });
    }
  }
  return tallies;
}

/** The later of two moments that may be unknown. */
export const later = (
  one: EpochSeconds | undefined,
  other: EpochSeconds | undefined,
): EpochSeconds | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** What decides which days have work to be done. */
export interface PlanFacts {
  readonly now: EpochSeconds;
  readonly options: Pick<ArchiveOptions, 'removes' | 'keepDays'>;
  /** Calls that started before lose number and contact; `undefined` when they are kept. */
  readonly purgeBefore: EpochSeconds | undefined;
  /** Days on which calls started that are not over. */
  readonly openDays: ReadonlySet<UtcDay>;
}

/** Whether the archive does not have what the sheets hold of a day. */
export function isLoadDue(
  day: UtcDay,
  tally: DayTally | undefined,
  noted: ArchiveDay | undefined,
  { now, purgeBefore, openDays }: PlanFacts,
): boolean {
  if (noted === undefined) {
    return (tally?.rows ?? 0) > 0 && endOfDay(day) + closedAfter <= now && !openDays.has(day);
  }
  if (noted.hasCallers && purgeBefore !== undefined && endOfDay(day) <= purgeBefore) return true;
  if (tally === undefined) return false;
  return tally.rows !== noted.rows || (tally.updatedAt ?? 0) > (noted.updatedAt ?? 0);
}

/** Whether the records of a day that is archived are to leave the sheets. */
export const isRemovalDue = (
  day: UtcDay,
  tally: Pick<DayTally, 'rows'> | undefined,
  { now, options: { removes, keepDays } }: Pick<PlanFacts, 'now' | 'options'>,
): boolean => removes && (tally?.rows ?? 0) > 0 && endOfDay(day) + keepDays * daySeconds <= now;

/** The days with work to be done, oldest first. */
export function dueDays(
  tallies: ReadonlyMap<UtcDay, DayTally>,
  noted: ReadonlyMap<UtcDay, ArchiveDay>,
  facts: PlanFacts,
): readonly UtcDay[] {
  return [...new Set([...tallies.keys(), ...noted.keys()])].sort().filter((day) => {
    const tally = tallies.get(day);
    const known = noted.get(day);
    const isRemoved = known !== undefined && isRemovalDue(day, tally, facts);
    return isRemoved || isLoadDue(day, tally, known, facts);
  });
}
