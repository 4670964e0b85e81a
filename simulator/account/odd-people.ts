import type { Name } from './names';

/** From this size on an account has the odd people, teams and numbers below. */
export const leastUsersForOddCases = 20;

/**
 * Names that break careless software, and the place in the list of users (0-based) where each stands.
 *
 * A spreadsheet would run the first two as formulas, a page would run the third as HTML.
 */
const oddNames: ReadonlyMap<number, Name> = new Map([
  [3, { firstName: '=HYPERLINK("https://evil.example","Open', lastName: 'me")' }],
  [5, { firstName: '+1+1', lastName: '' }],
  [7, { firstName: '<img src=x', lastName: 'onerror=alert(1)>' }],
  [8, { firstName: 'Anna', lastName: 'Schmidt' }],
  [9, { firstName: 'Zoë 🌟', lastName: 'Müller' }],
  [11, { firstName: 'نورا', lastName: 'الخالد' }],
  [13, { firstName: 'דוד', lastName: 'כהן' }],
  [14, { firstName: 'Anna', lastName: 'Schmidt' }],
]);

const isHostile = ({ firstName }: Name): boolean => /^[=+@<]/.test(firstName);

/** The odd names of users by place; without the hostile ones, an account can be shown to anybody. */
export const namesOfOddUsers = (withHostile: boolean): ReadonlyMap<number, Name> =>
  new Map([...oddNames].filter(([, name]) => withHostile || !isHostile(name)));

/** This user is in two teams. */
export const indexInTwoTeams = 2;

/** This user's presence is a word outside the documented five. */
export const indexOnMobile = 16;

/** @see aircall-api reference, presence words seen outside REST: Analytics' "Available (mobile)". */
export const mobileWord = 'on_mobile';

/** This user, counted from the end, is listed only half an hour after the account starts. */
export const unlistedFromEnd = 1;

/** How long the newest user is missing from the users list, in seconds. */
export const unlistedSeconds = 1800;

/** Contacts whose names break careless software; they come first in the list of contacts. */
const oddContacts: readonly Name[] = [
  { firstName: '=IMPORTXML("https://evil.example/x","//a")', lastName: '' },
  { firstName: '@SUM(1+1)*cmd|', lastName: "'/C calc'!A0" },
  { firstName: '<script>alert(2)</script>', lastName: 'Doe' },
  { firstName: 'Renée 💐', lastName: 'Fleurs 🌷' },
  { firstName: 'سارة', lastName: 'المنصور' },
];

/** The odd names of contacts. */
export const namesOfOddContacts = (withHostile: boolean): readonly Name[] =>
  oddContacts.filter((name) => withHostile || !isHostile(name));
