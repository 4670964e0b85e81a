import { dateCell, listCell, readId, readIds, readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import type { Side } from './plan';

/** `gone`: Aircall no longer knows it; `failed`: it could not be read. */
export type ReadingOutcome = 'read' | 'gone' | 'failed';

/** What one request told: the users of a number, or the numbers of a user. */
export interface MappingReading {
  readonly side: Side;
  readonly id: number;
  /** Ids of the other side; empty unless it was read. */
  readonly assigned: readonly number[];
  readonly outcome: ReadingOutcome;
}

/** Rows of the sheet "Number mapping", where readings wait until all of them are there. */
export const mappingRows = (readings: readonly MappingReading[], now: EpochSeconds): Row[] =>
  readings.map(({ side, id, assigned, outcome }) => [
    side,
    String(id),
    listCell(assigned),
    outcome,
    dateCell(now),
  ]);

/**
 * The readings of one side by id. An id that stands twice, as after an execution that was killed,
 * counts once: the later row.
 */
export function readMappingRows(
  rows: readonly Row[],
  side: Side,
): ReadonlyMap<number, MappingReading> {
  const readings = rows.flatMap((row) => readRow(row, side));
  return new Map(readings.map((reading) => [reading.id, reading]));
}

function readRow(row: Row, side: Side): MappingReading[] {
  const id = readId(row[1]);
  const outcome = outcomes.find((word) => word === readText(row[3]));
  if (row[0] !== side || id === undefined || outcome === undefined) return [];
  return [{ side, id, assigned: readIds(row[2]), outcome }];
}

const outcomes: readonly ReadingOutcome[] = ['read', 'gone', 'failed'];
