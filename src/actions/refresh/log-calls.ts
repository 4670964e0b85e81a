import type { KnownCall } from '../../domain/calls/merge-calls';
import { callRow, readCallRow, readUpdated } from '../../domain/calls/row';
import type { Row } from '../../domain/sheets/headers';
import { forgettingCallers } from '../log/forgetting-callers';
import type { World } from '../world';

/** Adds finished calls to the log, in one block. */
export function logFinished(world: World, finished: readonly KnownCall[]): void {
  if (finished.length === 0) return;
  const forget = forgettingCallers(world);
  world.tables.append(
    'Calls',
    finished.map(({ call, asOf }) => callRow(forget(call), asOf)),
  );
}

/**
 * Rewrites Live calls if anything in it changed; a row that tells the same keeps its date.
 *
 * @param before - The rows as they stand, by call id.
 */
export function writeLiveCalls(
  world: World,
  open: ReadonlyMap<number, KnownCall>,
  before: ReadonlyMap<number, Row>,
): void {
  const calls = [...open.values()].sort(
    ({ call: a }, { call: b }) => a.startedAt - b.startedAt || a.id - b.id,
  );
  const rows = calls.map(
    ({ call, asOf }) => unchangedRow(call, before.get(call.id)) ?? callRow(call, asOf),
  );
  const standing = [...before.values()];
  const isSame = rows.length === standing.length && rows.every((row, at) => row === standing[at]);
  if (!isSame) world.tables.replace('Live calls', rows);
}

function unchangedRow(call: KnownCall['call'], row: Row | undefined): Row | undefined {
  const updated = row && readUpdated(row);
  if (row === undefined || updated === undefined) return undefined;
  // both as they are read back: a comment with a comma comes back as two
  const readBack = (cells: Row): string => JSON.stringify(readCallRow(cells));
  return readBack(row) === readBack(callRow(call, updated)) ? row : undefined;
}
