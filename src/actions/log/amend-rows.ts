import { type Stretch, stretchesOf } from '../../domain/log/stretches';
import { readId } from '../../domain/sheets/cells';
import type { Row } from '../../domain/sheets/headers';
import type { LogSheet } from '../../ports/log-book';

/** One call more costs more than reading so many records along. */
const mostBetween = 50;

/** What became of the records of some calls. */
export interface AmendedRows {
  /** Calls that have a record. */
  readonly found: ReadonlySet<number>;
  /** Records rewritten. */
  readonly corrected: number;
}

/**
 * Changes the records of many calls of one sheet; reads the column Call ID and these records. Only
 * for who holds the lease of the log.
 *
 * @param change - The record as it shall be; `undefined` leaves it.
 * @param among - Where to look. @default everywhere
 */
export function amendRows(
  sheet: LogSheet,
  ids: ReadonlySet<number>,
  change: (row: Row, callId: number) => Row | undefined,
  among?: Stretch,
): AmendedRows {
  const found = new Set<number>();
  const positions = sheet.column('Call ID', among).flatMap((cell, at) => {
    const id = readId(cell);
    if (id === undefined || !ids.has(id)) return [];
    found.add(id);
    return [(among?.first ?? 0) + at];
  });
  let corrected = 0;
  for (const stretch of stretchesOf(positions, mostBetween)) {
    const changes = sheet.read(stretch).map((row) => {
      const id = readId(row[0]) ?? 0;
      return ids.has(id) ? change(row, id) : undefined;
    });
    corrected += writeChanges(sheet, stretch.first, changes);
  }
  return { found, corrected };
}

/** @returns How many rows there were to write. */
function writeChanges(
  sheet: LogSheet,
  first: number,
  changes: readonly (Row | undefined)[],
): number {
  const at = changes.flatMap((row, index) => (row ? [index] : []));
  for (const stretch of stretchesOf(at)) {
    const rows = changes.slice(stretch.first, stretch.first + stretch.count);
    sheet.write(first + stretch.first, rows as readonly Row[]);
  }
  return at.length;
}
