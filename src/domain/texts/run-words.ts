import { type Language, languages } from './language';

/**
 * What the sheet Runs says of a refresh and of how a run ended. The program reads these words back, so
 * each is known in every language: a spreadsheet may have changed its own.
 */
export const runWords = {
  en: { refresh: 'Refresh', ok: 'ok', partial: 'partly', failed: 'failed' },
  fr: { refresh: 'Actualisation', ok: 'ok', partial: 'en partie', failed: 'échec' },
} satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Whether a cell of Runs says so, in whatever language it was written. */
export const isRunWord = (word: keyof (typeof runWords)['en'], cell: string): boolean =>
  languages.some((language) => runWords[language][word] === cell);
