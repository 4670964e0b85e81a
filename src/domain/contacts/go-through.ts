import { clipCell } from '../sheets/cells';
import type { CellValue, Row } from '../sheets/headers';
import { cellPrint, createChecksum } from './checksum';
import type { ContactColumns } from './columns';
import type { IndexedRow } from './index-texts';
import { type ContactRow, judgeContacts } from './judge-contacts';
import { type ReadingRules, readPhones } from './read-contacts';

/** A sheet of contacts as it was read. */
export interface ContactTable {
  readonly words: Row;
  readonly rows: readonly Row[];
  readonly columns: ContactColumns;
}

/** What going through a sheet of contacts brings. */
export interface GoneThrough {
  readonly words: readonly string[];
  /** The rows that have a number, in sheet order. */
  readonly indexed: readonly IndexedRow[];
  /** What the column E.164 shall say, row by row. */
  readonly e164: readonly string[];
  /** What the column Problem shall say, row by row. */
  readonly problems: readonly string[];
}

/** Reads every row of a sheet of contacts and says what is wrong. */
export function goThrough(
  { words, rows, columns }: ContactTable,
  rules: ReadingRules,
  emails: ReadonlySet<string>,
): GoneThrough {
  const ours = [columns.e164, columns.problem];
  const kept = words.flatMap((_, at) => (ours.includes(at) ? [] : [at]));
  const texts = rows.map((row) => kept.map((at) => rules.textOf(row[at])));
  const read = rows.map((row, index): ContactRow => {
    const owner = columns.owner === undefined ? '' : rules.textOf(row[columns.owner]);
    // boxes that nobody ticked say nothing
    const isFilled = texts[index]?.some((text) => text !== '' && text !== 'FALSE') ?? false;
    return { ...readPhones(row, columns, rules), ownerEmail: owner, isFilled };
  });
  return {
    words: kept.map((at) => rules.textOf(words[at])),
    indexed: read.flatMap(({ phones }, index) =>
      phones.length === 0 ? [] : [{ phones, cells: texts[index] ?? [] }],
    ),
    e164: read.map(({ phones }) => asCell(phones.join(', '))),
    problems: judgeContacts(read, emails).map(asCell),
  };
}

const asCell = (text: string): string => String(clipCell(text));

/**
 * Sums up what a sheet of contacts holds, our own columns included, so that a change is seen
 * wherever it happens.
 *
 * @param facts - What else the outcome depends on.
 * @param marks - Sums up the sheet as it is once these are written.
 */
export function sumOf(
  { words, rows, columns }: ContactTable,
  facts: readonly string[],
  marks?: Pick<GoneThrough, 'e164' | 'problems'>,
): string {
  const ours = [columns.e164, columns.problem];
  const checksum = createChecksum();
  const cellOf = (row: Row, at: number | undefined): CellValue =>
    at === undefined ? '' : (row[at] ?? '');
  for (const fact of facts) checksum.add(fact);
  for (const row of [words, ...rows]) {
    row.forEach((cell, at) => {
      if (!ours.includes(at)) checksum.add(cellPrint(cell));
    });
  }
  rows.forEach((row, index) => {
    checksum.add(marks?.e164[index] ?? cellPrint(cellOf(row, columns.e164)));
    checksum.add(marks?.problems[index] ?? cellPrint(cellOf(row, columns.problem)));
  });
  return checksum.read();
}

/** Cells to write into one column of ours. */
export interface Stretch {
  /** The first record they belong to, from 0. */
  readonly first: number;
  readonly cells: readonly string[];
}

/** From the first cell that must change to the last; `undefined` when all are as they should be. */
export function stretchToWrite(
  rows: readonly Row[],
  at: number | undefined,
  wanted: readonly string[],
): Stretch | undefined {
  const isWrong = (text: string, index: number): boolean =>
    (at === undefined ? '' : (rows[index]?.[at] ?? '')) !== text;
  const wrong = wanted.flatMap((text, index) => (isWrong(text, index) ? [index] : []));
  const [first] = wrong;
  const last = wrong[wrong.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return { first, cells: wanted.slice(first, last + 1) };
}
