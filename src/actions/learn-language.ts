import { storedLanguage } from '../domain/settings/language';
import { languageOf } from '../domain/texts/language';
import { speak } from '../domain/texts/spoken';
import { receptionText } from './webhook/hot-cache';
import type { World } from './world';

/**
 * Looks up the language of the spreadsheet's locale, keeps it for executions that must not spend a
 * call on it (`LANGUAGE`), and speaks it unless another is chosen in Configure. One service call;
 * two more when it has changed.
 */
export function learnLanguage({
  workbook,
  state,
  saved,
  cache,
}: Pick<World, 'workbook' | 'state' | 'saved' | 'cache'>): void {
  const language = languageOf(workbook.locale());
  if (language !== languageOf(saved.LANGUAGE ?? '')) {
    state.write({ LANGUAGE: language });
    // the web app knows the language from there
    cache.forget([receptionText]);
  }
  speak(storedLanguage({ ...saved, LANGUAGE: language }));
}
