import type { CountryCode } from 'libphonenumber-js/min';
import * as phones from 'libphonenumber-js/min';

/** Marks that come along when a number is copied from a web page; nobody sees them. */
const invisible = /\p{Cf}/gu;

/** A number of fewer digits may as well lie inside its country, so no country is guessed. */
const leastInternationalDigits = 8;

/**
 * A phone number in E.164, such as `+33176111111`, whatever format it was written in:
 * `+33 (0)1 76 11 11 11`, `0033…`, ` 33…` (a plus sign that an address turned into a space), and
 * `01 76 11 11 11` when the country is known.
 *
 * @param defaultCountry - Two letters, such as `FR`, for numbers without their country; empty: none.
 * @returns `undefined` when the text cannot be read as a number somebody could call.
 */
export function toE164(text: string, defaultCountry: string): string | undefined {
  const written = text.replace(invisible, '').trim();
  if (written.startsWith('+')) return parse(written, '');
  if (written.startsWith('00')) return parse(`+${written.slice(2)}`, '');
  return parse(written, defaultCountry) ?? guessInternational(written);
}

function guessInternational(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  if (digits.startsWith('0') || digits.length < leastInternationalDigits) return undefined;
  return parse(`+${digits}`, '');
}

function parse(text: string, country: string): string | undefined {
  const options = { extract: false, ...(country && { defaultCountry: country as CountryCode }) };
  const number = phones.parsePhoneNumberFromString(text, options);
  return number?.isPossible() ? number.number : undefined;
}
