import { type Language, languageOf } from '../texts/language';
import { parseSettings } from './parse';

/** Which language people want: that of the spreadsheet's locale, or this one. */
export type LanguageChoice = 'sheet' | Language;

/** What of the Script Properties decides on the language. */
export interface SavedLanguage {
  readonly SETTINGS?: string;
  /** The language of the spreadsheet's locale when it was last looked up. */
  readonly LANGUAGE?: string;
}

/**
 * The language to speak, from what is stored: no execution has to ask the spreadsheet for it.
 * English until somebody has looked.
 */
export function storedLanguage({ SETTINGS, LANGUAGE = '' }: SavedLanguage): Language {
  const { language } = parseSettings(SETTINGS);
  return language === 'sheet' ? languageOf(LANGUAGE) : language;
}
