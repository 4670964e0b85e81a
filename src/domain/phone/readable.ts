import * as phones from 'libphonenumber-js/min';

/** A number as people read it, country first: `+33 1 76 11 11 11`. @param number - In E.164. */
export const readableNumber = (number: string): string =>
  phones.parsePhoneNumberFromString(number)?.formatInternational() ?? number;
