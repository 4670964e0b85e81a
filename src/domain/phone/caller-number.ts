import { toE164 } from './e164';

/**
 * The number of a caller as Aircall's widgets send it, in E.164: `+33…`, `33…`, or ` 33…`, as an
 * address turns a plus sign into a space. So a number without plus sign begins with its country all
 * the same, unless no country has it.
 *
 * @param defaultCountry - Two letters, for numbers no country has; empty: none.
 * @returns `undefined` when the caller is hidden or the number cannot be read.
 */
export function readCallerNumber(text: string, defaultCountry: string): string | undefined {
  const written = text.trim();
  const isBare = /^[1-9][\d\s().-]{6,}$/.test(written);
  return (isBare ? toE164(`+${written}`, '') : undefined) ?? toE164(written, defaultCountry);
}

/** Whether a text is in E.164, as Aircall wants numbers: a plus sign, the country, digits only. */
export const isE164 = (text: string): boolean =>
  /^\+[1-9]\d{6,14}$/.test(text) && toE164(text, '') === text;
