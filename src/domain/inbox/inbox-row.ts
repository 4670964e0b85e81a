import { dateCell, readDate, readExactText, readId, readText, textCell } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/**
 * Characters of JSON in one cell. Google's limit is 50,000 a cell.
 *
 * @see https://support.google.com/docs/answer/37603 (read 2026-11-20).
 */
export const cellCharacters = 45_000;

/** Cells a delivery's JSON may take: the columns JSON, JSON 2 and so on. */
const jsonCells = headers.Inbox.filter((column) => column.startsWith('JSON')).length;

/** The longest delivery that is kept whole; Aircall's have a few thousand characters. */
export const mostCharacters = jsonCells * cellCharacters;

/** A delivery that proved itself, as it waits to be folded. */
export interface InboxEntry {
  readonly receivedAt: EpochSeconds;
  /** Of the bundle that received it: `/exec` serves a frozen one. */
  readonly version: string;
  /** What makes two deliveries the same one. */
  readonly key: string;
  /** Empty when the delivery names none. */
  readonly event: string;
  readonly callId: number | undefined;
  /** The delivery without its token; empty when it was too long to be kept. */
  readonly json: string;
}

/** The entry as a row of Inbox. */
export function inboxRow(entry: InboxEntry): Row {
  const isKept = entry.json.length <= mostCharacters;
  const parts = Array.from({ length: jsonCells }, (_, index) =>
    isKept ? partOf(entry.json, index) : '',
  );
  return [
    dateCell(entry.receivedAt),
    entry.version,
    textCell(entry.key),
    textCell(entry.event),
    entry.callId === undefined ? '' : String(entry.callId),
    ...parts,
  ];
}

/** A part may begin anywhere: in the middle of what a caller was commented with, too. */
const partOf = (json: string, index: number): string =>
  textCell(json.slice(index * cellCharacters, (index + 1) * cellCharacters));

/** Reads a row of Inbox; `undefined` for one that holds nothing. */
export function readInboxRow(row: Row): InboxEntry | undefined {
  const [received, version, key, event, callId, ...parts] = row;
  if (row.every((cell) => cell === '')) return undefined;
  return {
    receivedAt: readDate(received) ?? 0,
    version: readText(version),
    key: readText(key),
    event: readText(event),
    callId: readId(callId),
    // no trimming: a part may end between two words
    json: parts.map(readExactText).join(''),
  };
}
