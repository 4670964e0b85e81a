import type { Period } from '../../domain/archive/query-days';
import { archivedRecord } from '../../domain/archive/read-record';
import type { Stretch } from '../../domain/behind/question';
import type { Call } from '../../domain/calls/call';
import { readCallRow } from '../../domain/calls/row';
import type { Row } from '../../domain/sheets/headers';
import { readArchived } from '../archive-reading/read-archived';
import type { World } from '../world';

/** A call of the log, with the row that tells of it. */
export interface LoggedCall {
  readonly call: Call;
  readonly row: Row;
}

/** A half-hour has some dozens of calls, a busy one some thousands. */
const mostArchived = 20_000;

/**
 * The calls figures are made of: those of the log that started at a moment or later, and those that
 * are open, whenever they started. A call that stands twice is the one that was written last.
 *
 * A half-hour of long ago is looked for in the archive as well, where its day left the sheets. No
 * other period is: days stay in the sheets for a month.
 *
 * @throws {Refusal} When the archive takes too long.
 */
export function gatherLogged(world: World, { from, to }: Stretch): readonly LoggedCall[] {
  const { tables } = world;
  const archived = to === undefined ? [] : readLeft(world, { from, to: to - 1 });
  const open = readRows(tables.read('Live calls'));
  const logged = readRows(tables.readSince('Calls', 'Started', from)).filter(
    ({ call }) => call.startedAt >= from,
  );
  return [
    ...new Map([...archived, ...open, ...logged].map((each) => [each.call.id, each])).values(),
  ];
}

const readLeft = (world: World, period: Period): readonly LoggedCall[] =>
  readArchived(world, period, mostArchived).map((archived) => ({
    call: archived.call,
    row: archivedRecord(archived),
  }));

const readRows = (rows: readonly Row[]): readonly LoggedCall[] =>
  rows.flatMap((row) => {
    const call = readCallRow(row);
    return call === undefined ? [] : [{ call, row }];
  });
