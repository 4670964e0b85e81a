import type { Call } from '../../domain/calls/call';
import { applyCallEvent, type CallEvent } from '../../domain/calls/call-event';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { callRow, readCallRow, readUpdated } from '../../domain/calls/row';
import type { Row } from '../../domain/sheets/headers';
import { amendLog } from '../log/amend-log';
import { type AmendedRows, amendRows } from '../log/amend-rows';
import { forgettingCallers } from '../log/forgetting-callers';
import type { World } from '../world';

/** Calls one run searches the log for, which each cost a search. */
const mostSearched = 5;

/** When there are more, those among the log's last records are found in one read, so many of them. */
const mostAtOnce = 100;
const lastRecords = 2_000;

/** What became of facts that came after their call was logged. */
export interface LateFacts {
  /** Calls whose row was corrected. */
  readonly written: number;
  /** Calls left to the next run. */
  readonly left: ReadonlySet<number>;
  /** Calls that are not in the log after all, as their events tell them. */
  readonly strays: readonly KnownCall[];
}

/** Corrects rows of the log by what was told after they were written: tags, comments, a voicemail. */
export function writeLateFacts(
  world: World,
  late: ReadonlyMap<number, readonly CallEvent[]>,
): LateFacts {
  const strays: KnownCall[] = [];
  const change = forgettingCallers(world);
  const together = late.size > mostSearched ? writeTogether(world, late, change) : nothingAmended;
  const entries = [...late].filter(([id]) => !together.found.has(id));
  let written = together.corrected;
  for (const [id, events] of entries.slice(0, mostSearched)) {
    const startedAt = events[0]?.call.startedAt ?? 0;
    const isLogged = amendLog(world, { id, startedAt }, (row) => {
      const corrected = correct(row, events, change);
      if (corrected !== undefined) written += 1;
      return corrected;
    });
    const stray = isLogged ? undefined : events.reduce(fold, undefined);
    if (stray !== undefined) strays.push(stray);
  }
  return { written, strays, left: new Set(entries.slice(mostSearched).map(([id]) => id)) };
}

const nothingAmended: AmendedRows = { found: new Set(), corrected: 0 };

function writeTogether(
  { logBook }: World,
  late: ReadonlyMap<number, readonly CallEvent[]>,
  change: (call: Call) => Call,
): AmendedRows {
  const sheet = logBook.current();
  if (sheet === undefined) return nothingAmended;
  const count = sheet.count();
  const first = Math.max(0, count - lastRecords);
  return amendRows(
    sheet,
    new Set([...late.keys()].slice(0, mostAtOnce)),
    (row, id) => correct(row, late.get(id) ?? [], change),
    { first, count: count - first },
  );
}

const fold = (known: KnownCall | undefined, event: CallEvent): KnownCall | undefined =>
  applyCallEvent(known, event);

/**
 * The row with what the events tell; `undefined` when they tell nothing new.
 *
 * @param change - What else must hold of the call.
 */
function correct(
  row: Row,
  events: readonly CallEvent[],
  change: (call: Call) => Call,
): Row | undefined {
  const call = readCallRow(row);
  if (call === undefined) return undefined;
  const before: KnownCall = { call, asOf: readUpdated(row) ?? call.startedAt };
  const after = events.reduce<KnownCall>(applyCallEvent, before);
  const corrected = callRow(change(after.call), after.asOf);
  return isChanged(callRow(call, after.asOf), corrected) ? corrected : undefined;
}

const isChanged = (before: Row, after: Row): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);
