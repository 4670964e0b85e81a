import { counted } from './plural';
/** What the sidebar Preview insight card says. */
export const previewCardTexts = {
  title: 'Preview insight card',
  purpose:
    'What agents would see when this call starts. Nothing is sent to Aircall; the sheets Insight cards and Contacts are read again each time.',
  form: 'The call',
  number: 'Phone number of the other party',
  numberHelp:
    'Such as +33 1 23 45 67 89, in any format; leave it empty for a caller who hides the number.',
  direction: 'Direction',
  directions: { inbound: 'Inbound', outbound: 'Outbound' },
  aircallNumber: 'On your number',
  anyNumber: 'No particular one',
  preview: 'Preview',
  previewing: 'Reading the sheets…',
  /** Switches. */
  cardsOff:
    'Cards are switched off: agents see none. To change that: Activity Tracker > Configure… > Cards and routing.',
  cardsDry:
    'Cards are on, and so is the dry run: they are noted in the sheet Actions and not sent. To change that: Activity Tracker > Configure… > Cards and routing.',
  cardsOn:
    'Cards are on: agents see them when a call starts. To change that: Activity Tracker > Configure… > Cards and routing.',
  notConnected:
    'No webhook is connected, so nobody tells when a call starts: Activity Tracker > Connect webhooks…',
  /** The card. */
  phone: 'In the Aircall phone',
  opens: (link: string) => `Opens ${link}`,
  madeFrom: (rows: readonly number[], cards: readonly string[]) =>
    `From ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')} (${cards.join(', ')}).`,
  tooMany: (lines: number) =>
    `${counted(lines, 'line does', 'lines do')} not fit: a card holds 10 lines and 10 KB.`,
  noCard: 'No card',
  nothingMatches: 'No row of Insight cards has anything to say in this call: none is sent.',
  nothingReadable: 'No ticked row of Insight cards can be used; what is wrong stands below.',
  nothingTicked:
    'No row of the sheet Insight cards is in use: write a card there and tick its box Enabled.',
  unreadable: (text: string) => ({
    what: `"${text}" cannot be read as a phone number.`,
    whatToDo:
      'Write it with its country, such as +33 1 76 11 11 11, or set the default country in Configure….',
  }),
  /** Who it is. */
  about: 'Who is recognised',
  noName: 'somebody without a name',
  recognised: (name: string, company: string, number: string) =>
    `${number} is ${name}${company === '' ? '' : ` of ${company}`}, by the sheet of contacts.`,
  notRecognised: (number: string) => `The sheet of contacts does not have ${number}.`,
  hidden: 'A caller without number: nobody is recognised.',
  historyUnknown: 'The call log does not have this number, or has not been gone through yet.',
  noCalls: 'No call in the log in the last 30 days.',
  lastCall: (age: string, direction: string, outcome: string, tags: string) =>
    `Last call ${age}: ${direction}, ${outcome}${tags === '' ? '' : `, tagged ${tags}`}.`,
  lastAgent: (name: string, age: string) => `Last talked with ${name}, ${age}.`,
  counted: (calls: number, open: number) =>
    `${counted(calls, 'call', 'calls')} in 30 days, ${open} missed and open.`,
  notCounted: 'The calls of 30 days have not been counted yet.',
  /** Rows without a line. */
  others: (rows: number) => `${counted(rows, 'row', 'rows')} not on this card`,
  row: (row: number, card: string) => `Row ${row}, ${card}`,
  leftOut: 'The card is full.',
  loneHeading: 'A heading over lines nothing came out of.',
  empty: (names: readonly string[]) =>
    names.length === 0
      ? 'Nothing to show.'
      : `Empty for this call: ${names.map((name) => `{{${name}}}`).join(', ')}.`,
  outboundOnly: 'For outbound calls only.',
  inboundOnly: 'For inbound calls only.',
  otherNumber: 'For calls on another number of yours.',
  knownOnly: 'Only for callers the sheet of contacts has.',
  unknownOnly: 'Only for callers the sheet of contacts does not have.',
  otherValue: (field: string, wanted: string, found: string) =>
    `Only when ${field} is "${wanted}"; here it is ${found === '' ? 'empty' : `"${found}"`}.`,
  /** The sheets. */
  problems: (rows: number) =>
    `${counted(rows, 'row', 'rows')} of Insight cards ${rows === 1 ? 'has' : 'have'} a problem`,
  problemRow: (row: number) => `Row ${row}: `,
  inUse: (lines: number, contacts: number) =>
    `${counted(lines, 'line', 'lines')} in use, ${counted(contacts, 'contact', 'contacts')} with a number.`,
  help: 'Placeholders',
  columns: (names: readonly string[]) => `Columns of the contacts: ${names.join(', ')}.`,
};
