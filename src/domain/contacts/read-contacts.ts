import { toE164 } from '../phone/e164';
import type { Row } from '../sheets/headers';
import type { CellText } from './cell-text';
import { type ContactColumns, findColumns } from './columns';
import { type Contact, fieldKey } from './contact';

/** How rows of contacts are read. */
export interface ReadingRules {
  /** Two letters, such as `FR`, for numbers written without their country; empty: none. */
  readonly country: string;
  readonly textOf: CellText;
}

/** What the phone columns of a row say. */
export interface RowPhones {
  /** In E.164, each once, in the order of the row. */
  readonly phones: readonly string[];
  /** What cannot be read as a number. */
  readonly unreadable: readonly string[];
}

/** Columns that say nothing about the contact, and those without a word. */
const ours = new Set(['', 'e.164', 'problem']);

const separators = /[,;/\r\n]+/;

/** Reads the phone numbers of a row. */
export function readPhones(
  row: Row,
  columns: ContactColumns,
  { country, textOf }: ReadingRules,
): RowPhones {
  const phones: string[] = [];
  const unreadable: string[] = [];
  for (const at of columns.phones) {
    for (const part of textOf(row[at]).split(separators)) {
      if (part.trim() === '') continue;
      const number = toE164(part, country);
      if (number === undefined) unreadable.push(part.trim());
      else if (!phones.includes(number)) phones.push(number);
    }
  }
  return { phones, unreadable };
}

/** Makes a row a contact. @param cells - What its cells say, in the order of the header. */
export function contactOf(
  words: readonly string[],
  cells: readonly string[],
  phones: readonly string[],
): Contact {
  const columns = findColumns(words);
  const say = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));
  const name = columns.name.map(say).filter(Boolean).join(' ');
  const company = say(columns.company);
  const ownerEmail = say(columns.owner);
  const fields = words.map((word, at) => [fieldKey(word), say(at)] as const);
  const known = [
    ['phone', phones.join(', ')],
    ['name', name],
    ['company', company],
    ['owner email', ownerEmail],
  ] as const;
  // of two columns of one name the first counts; our own names work whatever people's columns are called
  return {
    phones,
    name,
    company,
    ownerEmail,
    fields: Object.fromEntries(
      [...known, ...[...fields].reverse()].filter(([key]) => !ours.has(key)),
    ),
  };
}
