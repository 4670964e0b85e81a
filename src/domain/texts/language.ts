/** The languages the add-on speaks; the first one where nothing says otherwise. */
export const languages = ['en', 'fr'] as const;

/** A language the add-on speaks. */
export type Language = (typeof languages)[number];

/**
 * The language of a locale, as far as we speak it.
 *
 * @param locale - As Google writes it: `fr_FR`, `fr_CA`, `de`; `-` may stand for `_`.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetLocale()
 */
export function languageOf(locale: string): Language {
  const [word = ''] = locale.toLowerCase().split(/[_-]/);
  return languages.find((language) => language === word) ?? 'en';
}

/**
 * The name under which `Intl` knows how each writes days and months.
 *
 * @see https://tc39.es/ecma402/ — where a name is not known, `Intl` takes another without a word.
 */
export const localeTags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
