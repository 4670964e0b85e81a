import { dateCell, readDate, readText, textCell } from '../sheets/cells';
import type { CellValue, headers, Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/** Somebody who called in vain, and what came of it. */
export interface CallBack {
  /** As Aircall displays it. */
  readonly number: string;
  /** Name of the contact; empty when nobody knows. */
  readonly contact: string;
  readonly firstMissed: EpochSeconds;
  readonly lastMissed: EpochSeconds;
  /** How often somebody of ours called back in vain. */
  readonly tries: number;
  /** The Aircall number that was called last. */
  readonly aircallNumber: string;
  /** When they were reached; `undefined` while they wait. */
  readonly closed: EpochSeconds | undefined;
  /** When the newest call that counted here started: a call counts once. */
  readonly lastCall: EpochSeconds;
}

type Column = (typeof headers)['Call-backs'][number];

/** A row of the sheet Call-backs. */
export function callBackRow(entry: CallBack): Row {
  const cells: Record<Column, CellValue> = {
    Number: textCell(entry.number),
    Contact: textCell(entry.contact),
    'First missed': dateCell(entry.firstMissed),
    'Last missed': dateCell(entry.lastMissed),
    Tries: entry.tries,
    'Aircall number': textCell(entry.aircallNumber),
    Closed: dateCell(entry.closed),
    'Last call': dateCell(entry.lastCall),
  };
  return Object.values(cells);
}

/** What a row says; `undefined` when it cannot be read. */
export function readCallBackRow(row: Row): CallBack | undefined {
  const [number, contact, first, last, tries, aircallNumber, closed, lastCall] = row;
  const [firstMissed, lastMissed] = [readDate(first), readDate(last)];
  const shown = readText(number);
  if (shown === '' || firstMissed === undefined || lastMissed === undefined) return undefined;
  return {
    number: shown,
    contact: readText(contact),
    firstMissed,
    lastMissed,
    tries: Math.max(0, Math.round(Number(tries) || 0)),
    aircallNumber: readText(aircallNumber),
    closed: readDate(closed),
    lastCall: readDate(lastCall) ?? lastMissed,
  };
}
