/**
 * The regular expression of a number as the log shows it: the log holds what Aircall displays, such
 * as `+33 1 76 11 11 11`, and who has the number need not know where Aircall puts its blanks.
 *
 * @param number - In E.164.
 * @returns In the RE2 dialect of Google's search.
 */
export const numberPattern = (number: string): string => {
  const digits = number.replace(/\D/g, '');
  return `^\\D*${digits.split('').join('\\D*')}\\D*$`;
};
