import type { Texts } from './en';
import * as english from './en';
import * as french from './fr';
import type { Language } from './language';
import { livingView } from './living-view';
import { spokenLanguage } from './spoken';

/** The build defers both: many executions of the script, such as most deliveries, say nothing at all. */
const catalogues: Readonly<Record<Language, () => Texts>> = {
  en: () => english.en,
  fr: () => french.fr,
};

/**
 * Every word a person can see, in the language of this execution or page: `texts.search.title`.
 *
 * A part of it may be taken when a module is loaded (`const say = texts.search`): it tells the word
 * of the language that is spoken when the word is read. A word itself is read when it is needed,
 * inside a function; one that is read while a module loads would stay English.
 */
export const texts: Texts = livingView<Texts>(catalogues.en, () => catalogues[spokenLanguage()]());
