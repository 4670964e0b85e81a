import type { Call } from '../../domain/calls/call';
import { readCallRow } from '../../domain/calls/row';
import type { Row } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** A call of the log, with the row that tells of it. */
export interface LoggedCall {
  readonly call: Call;
  readonly row: Row;
}

/**
 * The calls figures are made of: those of the log that started at a moment or later, and those that
 * are open, whenever they started. A call that stands twice is the one that was written last.
 */
export function gatherLogged({ tables }: World, from: EpochSeconds): readonly LoggedCall[] {
  const open = readRows(tables.read('Live calls'));
  const logged = readRows(tables.readSince('Calls', 'Started', from)).filter(
    ({ call }) => call.startedAt >= from,
  );
  return [...new Map([...open, ...logged].map((each) => [each.call.id, each])).values()];
}

const readRows = (rows: readonly Row[]): readonly LoggedCall[] =>
  rows.flatMap((row) => {
    const call = readCallRow(row);
    return call === undefined ? [] : [{ call, row }];
  });
