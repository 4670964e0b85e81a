import { applyCallEvent, type CallEvent } from '../../domain/calls/call-event';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { callRow, readCallRow, readUpdated } from '../../domain/calls/row';
import type { World } from '../world';

/** Calls whose late facts one run writes: finding each costs a search of the log. */
const mostCalls = 5;

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
  const entries = [...late];
  const strays: KnownCall[] = [];
  let written = 0;
  for (const [id, events] of entries.slice(0, mostCalls)) {
    const found = findLogged(world, id);
    const after = events.reduce<KnownCall | undefined>(applyCallEvent, found?.known);
    if (after === undefined) continue;
    if (found === undefined) strays.push(after);
    else if (isChanged(found.known, after)) {
      world.tables.put('Calls', found.position, callRow(after.call, after.asOf));
      written += 1;
    }
  }
  return { written, strays, left: new Set(entries.slice(mostCalls).map(([id]) => id)) };
}

function findLogged(world: World, id: number) {
  const found = world.tables.find('Calls', 'Call ID', String(id));
  const call = found && readCallRow(found.row);
  if (found === undefined || call === undefined) return undefined;
  const asOf = readUpdated(found.row) ?? call.startedAt;
  return { position: found.position, known: { call, asOf } };
}

const isChanged = (before: KnownCall, after: KnownCall): boolean =>
  JSON.stringify(callRow(before.call, 0)) !== JSON.stringify(callRow(after.call, 0));
