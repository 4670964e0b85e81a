import type { Row } from '../../domain/sheets/headers';
import type { World } from '../world';

/** Live calls as it stands. */
interface LiveRows {
  /** Rows by call id; one that names no call stands below 0, so that the sheet is rewritten without it. */
  readonly liveRows: ReadonlyMap<number, Row>;
  /** Whether an execution ended while it rewrote the sheet: some rows tell of a call, and not of which. */
  readonly isTorn: boolean;
}

/** Reads Live calls; empty rows are left out. */
export function readLiveRows({ tables }: World): LiveRows {
  const rows = tables.read('Live calls').map((row, at) => [keyOf(row, at), row] as const);
  const liveRows = new Map(rows.filter(([key]) => key !== 0));
  return { liveRows, isTorn: rows.some(([key]) => key < 0) };
}

/** The call's id; 0 for an empty row, below 0 for one that names no call. */
function keyOf([id, direction]: Row, at: number): number {
  if (Number(id) > 0) return Number(id);
  return direction === '' ? 0 : -1 - at;
}
