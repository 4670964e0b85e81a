import { en, type Texts } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { livingView } from './living-view';

const catalogues: Readonly<Record<Language, Texts>> = { en, fr };

let spoken: Language = 'en';

/**
 * Every word a person can see, in the language of this execution or page: `texts.search.title`.
 *
 * A part of it may be taken when a module is loaded (`const say = texts.search`): it tells the word
 * of the language that is spoken when the word is read. A word itself is read when it is needed,
 * inside a function; one that is read while a module loads would stay English.
 */
export const texts: Texts = livingView<Texts>(en, () => catalogues[spoken]);

/**
 * From here on this execution, or this page, speaks that language. Both begin with English, and
 * none hears of another's: Google gives each execution a global scope of its own, as the local host
 * does.
 */
export function speak(language: Language): void {
  spoken = language;
}

/** The language spoken now. */
export const spokenLanguage = (): Language => spoken;
