import type { Row } from '../sheets/headers';
import { fieldKey } from './contact';

/** The columns we keep in a sheet of contacts. */
export type MarkColumn = 'E.164' | 'Problem';

/** Where a sheet of contacts says what, as places from 0. */
export interface ContactColumns {
  /** Every column of phone numbers; empty when the sheet has none. */
  readonly phones: readonly number[];
  /** One column, or first and last name. */
  readonly name: readonly number[];
  readonly company: number | undefined;
  readonly owner: number | undefined;
  readonly e164: number | undefined;
  readonly problem: number | undefined;
}

/** Header words of phone columns; a number may follow, as in "Phone 2". */
const phoneWords = new Set([
  ...['phone', 'phones', 'phone number', 'phone numbers', 'telephone', 'telephone number', 'tel'],
  ...['tel.', 'mobile', 'mobile phone', 'mobile number', 'cell', 'cell phone', 'work phone'],
  ...['office phone', 'business phone', 'direct phone', 'main phone', 'home phone', 'other phone'],
]);

const nameWords = ['name', 'full name', 'contact name', 'contact'];
const companyWords = ['company', 'company name', 'organisation', 'organization', 'account'];
const ownerWords = ['owner email', 'owner e-mail', 'owner', 'account owner', 'contact owner'];

/** Finds the columns by the words of the header row, whatever their spelling and order. */
export function findColumns(words: Row): ContactColumns {
  const keys = words.map((word) => fieldKey(String(word)));
  const place = (...wanted: readonly string[]): number | undefined => {
    const found = wanted.find((word) => keys.includes(word));
    return found === undefined ? undefined : keys.indexOf(found);
  };
  const whole = place(...nameWords);
  const parts = [place('first name'), place('last name')];
  return {
    phones: keys.flatMap((key, at) => (phoneWords.has(key.replace(/ ?\d{1,4}$/, '')) ? [at] : [])),
    name: (whole === undefined ? parts : [whole]).filter((at) => at !== undefined),
    company: place(...companyWords),
    owner: place(...ownerWords),
    e164: place('e.164'),
    problem: place('problem'),
  };
}
