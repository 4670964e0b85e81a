import { whole } from './plural';
/** What is said of the contacts. */
export const contactTexts = {
  unreadable: (text: string) => `Unreadable phone number: "${text}".`,
  noNumber: 'No phone number: nobody can be recognised by this row.',
  alsoIn: (number: string, row: number) =>
    `Number ${number} is in row ${row}, too: that row counts.`,
  stranger: (email: string) => `Owner "${email}" is no user of Aircall.`,
  noSheet: (name: string) =>
    `There is no sheet "${name}" in this spreadsheet: contacts cannot be recognised. Write its name as its tab says, in Configure.`,
  noPhoneColumn: (name: string) =>
    `The sheet "${name}" has no column of phone numbers: write "Phone" into its first row, above the numbers.`,
  tooMany: (most: number, name: string) =>
    `Only the first ${whole(most)} rows of the sheet "${name}" are used.`,
  failed: 'Going through the contacts failed; it is tried again.',
  marksFailed: 'The columns E.164 and Problem of the contacts could not be written',
};
