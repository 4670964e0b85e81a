import type { Language } from './language';
import { spokenLanguage } from './spoken';

/** What stands before a colon or a semicolon. */
const before: Readonly<Record<Language, string>> = { en: '', fr: '\u00a0' };

/** `Backfill: 12 of 60`, in French `En cours : 12 sur 60`. */
export const withColon = (head: string, rest: string): string =>
  `${head}${before[spokenLanguage()]}: ${rest}`;

/** Parts of a sentence: `one; two`, in French `un ; deux`. */
export const semicolons = (parts: readonly string[]): string =>
  parts.join(`${before[spokenLanguage()]}; `);
