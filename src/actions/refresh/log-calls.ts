import type { Call } from '../../domain/calls/call';
import { callRow, readCallRow, readUpdated } from '../../domain/calls/row';
import type { Row } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** Adds finished calls to the log, in one block. */
export function logFinished(world: World, finished: readonly Call[], now: EpochSeconds): void {
  if (finished.length === 0) return;
  world.tables.append(
    'Calls',
    finished.map((call) => callRow(call, now)),
  );
}

/**
 * Rewrites Live calls if anything in it changed; a row that tells the same keeps its date.
 *
 * @param before - The rows as they stand, by call id.
 */
export function writeLiveCalls(
  world: World,
  open: ReadonlyMap<number, Call>,
  before: ReadonlyMap<number, Row>,
  now: EpochSeconds,
): void {
  const calls = [...open.values()].sort((a, b) => a.startedAt - b.startedAt || a.id - b.id);
  const rows = calls.map((call) => unchangedRow(call, before.get(call.id)) ?? callRow(call, now));
  const standing = [...before.values()];
  const isSame = rows.length === standing.length && rows.every((row, at) => row === standing[at]);
  if (!isSame) world.tables.replace('Live calls', rows);
}

function unchangedRow(call: Call, row: Row | undefined): Row | undefined {
  const updated = row && readUpdated(row);
  if (row === undefined || updated === undefined) return undefined;
  const known = readCallRow(row);
  const tells = (of: Call): string => JSON.stringify(callRow(of, updated));
  return known !== undefined && tells(known) === tells(call) ? row : undefined;
}
