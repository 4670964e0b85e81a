import type { Language } from './language';

let spoken: Language = 'en';

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
