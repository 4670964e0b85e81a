import { findColumns } from '../../domain/contacts/columns';
import type { SettingProblems } from '../../domain/settings/check';
import { parseSettings } from '../../domain/settings/parse';
import type { Settings } from '../../domain/settings/settings';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

const say = texts.contacts;

/** Why a sheet of contacts somebody wants to use cannot be; looked at only when it is another one. */
export function contactsSheetProblem(
  { contacts, saved }: Pick<World, 'contacts' | 'saved'>,
  { contactsSheet }: Pick<Settings, 'contactsSheet'>,
): SettingProblems {
  const isNew = contactsSheet !== parseSettings(saved.SETTINGS).contactsSheet;
  if (contactsSheet === '' || !isNew) return {};
  const sheet = contacts.open(contactsSheet);
  if (sheet === undefined) return { contactsSheet: say.noSheet(contactsSheet) };
  const hasPhones = findColumns(sheet.words()).phones.length > 0;
  return hasPhones ? {} : { contactsSheet: say.noPhoneColumn(contactsSheet) };
}
