import { dayOf } from '../../domain/archive/utc-day';
import { chooseMissing } from '../../domain/backfill/choose-missing';
import type { Call } from '../../domain/calls/call';
import { callRow } from '../../domain/calls/row';
import { correctRow } from '../../domain/log/late-read';
import { isClosed, monthOf } from '../../domain/log/months';
import { readId } from '../../domain/sheets/cells';
import { callHeader, type Row } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import { leftDays } from '../archive/archive-days';
import type { World } from '../world';
import { type AmendedRows, amendRows } from './amend-rows';
import { forgettingCallers } from './forgetting-callers';

/** Calls as Aircall tells of them. */
export interface ToldCalls {
  /** Each once. */
  readonly calls: readonly Call[];
  readonly readAt: EpochSeconds;
}

/** How far the log was from the truth. */
export interface Drift {
  /** Rows rewritten. */
  readonly corrected: number;
  /** Rows added. */
  readonly missing: number;
}

/**
 * Brings the log in line with calls that Aircall tells of: rows that tell otherwise are rewritten,
 * finished calls that are nowhere are added. Doing it again changes nothing. Only for who holds the
 * lease of the log.
 *
 * Of the log it reads the column Call ID and the rows of these calls.
 */
export function correctLog(world: World, told: ToldCalls): Drift | undefined {
  const current = world.logBook.current();
  if (current === undefined) return undefined;
  const change = forgettingCallers(world);
  const here = correctSheet(current, told, change);
  const elsewhere = correctMonths(
    world,
    { ...told, calls: lacking(told.calls, here.found) },
    change,
  );
  const found = new Set([...here.found, ...elsewhere.found]);
  const missing = notInArchive(world, lacking(told.calls, found));
  const rows = rowsToAdd(world, { ...told, calls: missing }, change);
  if (rows.length > 0) {
    // before they are written: a refresh must not believe a memory that lacks them
    world.cache.forget(['recent']);
    // below the last row of this moment: others added rows since this execution's refresh
    current.writeWhole(undefined, callHeader, rows);
  }
  return { corrected: here.corrected + elsewhere.corrected, missing: rows.length };
}

type Change = (call: Call) => Call;

const lacking = (calls: readonly Call[], found: ReadonlySet<number>): readonly Call[] =>
  calls.filter(({ id }) => !found.has(id));

/** Without the calls of days that left the sheets: the archive has them. */
function notInArchive(world: World, calls: readonly Call[]): readonly Call[] {
  if (calls.length === 0) return calls;
  const left = leftDays(world);
  return calls.filter(({ startedAt }) => !left.has(dayOf(startedAt)));
}

/** What Live calls holds is left to the refresh, which will log it. */
function rowsToAdd(
  { tables }: World,
  { calls, readAt }: ToldCalls,
  change: Change,
): readonly Row[] {
  if (!calls.some(({ status }) => status === 'done')) return [];
  const live = new Set(
    tables.readColumn('Live calls', 'Call ID').flatMap((cell) => readId(cell) ?? []),
  );
  const { missing } = chooseMissing(calls, { logged: new Set(), live }, readAt);
  return missing.map(({ call, asOf }) => callRow(change(call), asOf));
}

/** Calls of closed months may have moved to tabs of their own. */
function correctMonths(world: World, told: ToldCalls, change: Change): AmendedRows {
  const now = world.clock.now();
  const timeZone = world.clock.timeZone();
  const monthly = new Map<string, Call[]>();
  for (const call of told.calls) {
    const month = monthOf(call.startedAt, timeZone);
    if (isClosed(month, now, timeZone)) monthly.set(month, [...(monthly.get(month) ?? []), call]);
  }
  const parts = [...monthly].flatMap(([month, calls]) => {
    const sheet = world.logBook.find(month);
    return sheet ? [correctSheet(sheet, { ...told, calls }, change)] : [];
  });
  return {
    found: new Set(parts.flatMap(({ found }) => [...found])),
    corrected: parts.reduce((sum, { corrected }) => sum + corrected, 0),
  };
}

function correctSheet(sheet: LogSheet, { calls, readAt }: ToldCalls, change: Change): AmendedRows {
  const told = new Map(calls.map((call) => [call.id, { call, asOf: readAt }]));
  return amendRows(sheet, new Set(told.keys()), (row, id) => {
    const known = told.get(id);
    return known && correctRow(row, known, change);
  });
}
