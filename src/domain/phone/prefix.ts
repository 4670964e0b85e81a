import type { CountryCode } from 'libphonenumber-js/min';
import * as phones from 'libphonenumber-js/min';

/** What may stand between the digits. */
const marks = /[\s().\-/]/g;

/**
 * The first digits of phone numbers as E.164 writes them: `+331` for `+33 1`, `0033 (1)`, `33-1`,
 * and `01` when the country is known. Without a sign or zeros the country code comes first.
 *
 * @param defaultCountry - Two letters, for prefixes with the zero of their country; empty: none.
 * @returns `undefined` when the text is no prefix.
 */
export function toE164Prefix(text: string, defaultCountry: string): string | undefined {
  // the zero of `+33 (0)1` is dialled inside the country only
  const written = text
    .trim()
    .replace(/(?<=\d)\s*\(0\)/, '')
    .replace(marks, '');
  const [, sign = '', digits = ''] = /^(\+|00)?(\d{1,15})$/.exec(written) ?? [];
  if (digits === '') return undefined;
  if (sign !== '' || !digits.startsWith('0')) {
    return digits.startsWith('0') ? undefined : `+${digits}`;
  }
  if (defaultCountry === '') return undefined;
  const typed = new phones.AsYouType(defaultCountry as CountryCode);
  typed.input(digits);
  return typed.getNumberValue();
}
