import { createCellText } from '../../domain/contacts/cell-text';
import { findColumns } from '../../domain/contacts/columns';
import type { Contact } from '../../domain/contacts/contact';
import { contactIn, contactTextName } from '../../domain/contacts/index-texts';
import { contactOf, readPhones } from '../../domain/contacts/read-contacts';
import { parseSettings } from '../../domain/settings/parse';
import type { Settings } from '../../domain/settings/settings';
import type { ContactSheets } from '../../ports/contact-sheets';
import type { World } from '../world';

/** Which sheet holds the contacts, and how its numbers are read. */
export type ContactSource = Pick<Settings, 'contactsSheet' | 'defaultCountry'>;

/**
 * Whose number this is: as the cache knows, else as the sheet says. Without cache at most 12 calls.
 *
 * @param number - In E.164.
 */
export function findContact(
  { cache, contacts, saved }: Pick<World, 'cache' | 'contacts' | 'saved'>,
  number: string,
): Contact | undefined {
  const name = contactTextName(number);
  const known = contactIn(cache.read([name])[name], number);
  if (known === 'unknown') return seekContact(contacts, parseSettings(saved.SETTINGS), number);
  return known === 'none' ? undefined : known;
}

/**
 * Whose number this is, found in the sheet by one search; for when the cache does not know. The
 * number was written beside the contact when the contacts were last gone through, so somebody who
 * was added since is not found yet.
 */
export function seekContact(
  contacts: ContactSheets,
  { contactsSheet, defaultCountry }: ContactSource,
  number: string,
): Contact | undefined {
  const sheet = contacts.open(contactsSheet);
  if (sheet === undefined) return undefined;
  const rules = { country: defaultCountry, textOf: createCellText(sheet.timeZone) };
  const phonesOf = (words: Parameters<typeof findColumns>[0], row: typeof words) =>
    readPhones(row, findColumns(words), rules).phones;
  const found = sheet.find(number, (words, row) => phonesOf(words, row).includes(number));
  if (found === undefined) return undefined;
  const { words, row } = found;
  return contactOf(words.map(rules.textOf), row.map(rules.textOf), phonesOf(words, row));
}
