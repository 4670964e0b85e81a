import * as phones from 'libphonenumber-js/min';

/**
 * The country a number belongs to, two letters such as `FR`.
 *
 * @param number - In E.164.
 * @returns `undefined` when the number alone does not tell, as with toll-free ones of no country.
 */
export const countryOf = (number: string): string | undefined =>
  phones.parsePhoneNumberFromString(number)?.country;
