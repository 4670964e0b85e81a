import type { Call } from '../calls/call';
import { readCallRow, readUpdated } from '../calls/row';
import { type CellValue, callHeader, type Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/** What people wrote into a column of their own, beside a call. */
export interface OwnValue {
  readonly name: string;
  readonly value: string;
}

/** A call as the archive keeps it. */
export interface ArchivedCall {
  readonly call: Call;
  /** When what the row says was last seen to change. */
  readonly updatedAt: EpochSeconds | undefined;
  /** In the order of the sheet; what is empty is left out. */
  readonly own: readonly OwnValue[];
}

/**
 * Makes the function that reads records of one sheet of the log.
 *
 * @param words - The sheet's columns, people's own among them.
 * @returns Hands back `undefined` for a record that a person made unreadable.
 */
export function recordReader(words: readonly string[]): (row: Row) => ArchivedCall | undefined {
  const places = callHeader.map((word) => words.indexOf(word));
  const ours: ReadonlySet<string> = new Set(callHeader);
  const own = words.flatMap((name, at) => (ours.has(name) ? [] : [{ name, at }]));
  return (row) => {
    const cells = places.map((at) => row[at] ?? '');
    const call = readCallRow(cells);
    if (call === undefined) return undefined;
    const values = own.flatMap(({ name, at }) => {
      const value = ownText(row[at]);
      return value === '' ? [] : [{ name, value }];
    });
    return { call, updatedAt: readUpdated(cells), own: values };
  };
}

/** A cell people filled, as text: a date as `2026-11-01T10:00:00.000Z`. */
function ownText(cell: CellValue | undefined): string {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return String(cell ?? '');
  const time = (cell as Date).getTime();
  return Number.isFinite(time) ? new Date(time).toISOString() : '';
}
