import { clipText } from '../texts/clip-text';
import { texts } from '../texts/texts';

/** One row of a sheet of contacts, read. */
export interface ContactRow {
  /** In E.164. */
  readonly phones: readonly string[];
  readonly unreadable: readonly string[];
  readonly ownerEmail: string;
  /** Whether the row says anything. */
  readonly isFilled: boolean;
}

/** Of long nonsense, so much is quoted. */
const quotedLength = 40;

/** The first record's row in the sheet. */
const firstRow = 2;

/**
 * What is wrong with each row, in sentences; empty when all is well. Of several rows with one
 * number the first counts, and the others say so.
 *
 * @param emails - Of every Aircall user, in small letters; none while they are not known.
 */
export function judgeContacts(
  rows: readonly ContactRow[],
  emails: ReadonlySet<string>,
): readonly string[] {
  const say = texts.contacts;
  const owners = new Map<string, number>();
  return rows.map(({ phones, unreadable, ownerEmail, isFilled }, at) => {
    if (!isFilled) return '';
    const taken = phones.flatMap((number) => {
      const first = owners.get(number);
      if (first === undefined) owners.set(number, at);
      return first === undefined ? [] : [say.alsoIn(number, first + firstRow)];
    });
    const isStranger =
      ownerEmail !== '' && emails.size > 0 && !emails.has(ownerEmail.toLowerCase());
    return [
      ...unreadable.map((text) => say.unreadable(clipText(text, quotedLength))),
      ...(phones.length + unreadable.length === 0 ? [say.noNumber] : []),
      ...taken,
      ...(isStranger ? [say.stranger(clipText(ownerEmail, quotedLength))] : []),
    ].join(' ');
  });
}
