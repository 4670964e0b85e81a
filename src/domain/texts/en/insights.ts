import type { Direction } from '../../calls/call';
import type { Outcome } from '../../calls/outcome';
import { counted } from './plural';

const directions: Readonly<Record<Direction, string>> = {
  inbound: 'inbound',
  outbound: 'outbound',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  waiting: 'waiting',
  dialling: 'dialling',
  'in conversation': 'in conversation',
  answered: 'answered',
  missed: 'missed',
  'call-back request': 'call-back request',
  'no answer': 'no answer',
};

/** What is said of insight cards: in their sheet, on the cards themselves and in their preview. */
export const insightTexts = {
  /** What stands for what, by placeholder; the docs show the same table. */
  placeholders: {
    'contact.company':
      'Any column of the sheet of contacts, by its header: {{contact.owner email}}, {{contact.VIP}}; {{VIP}} alone is understood too.',
    'contact.owner':
      'The agent who looks after them: the name of the Aircall user behind Owner email.',
    'call.number':
      "The other party's number as people read it, such as +33 1 76 11 11 11; in a link without spaces.",
    'call.aircall number': 'The name of your number the call is on.',
    'call.direction': 'inbound or outbound.',
    'last.agent': 'Who talked with them last, by the call log of the last 30 days.',
    'last.age': 'How long ago the last call was, such as: 3 days ago.',
    'last.direction': 'inbound or outbound: the last call.',
    'last.outcome': 'How the last call went: answered, missed, no answer, call-back request.',
    'last.tags': 'Tags of the last call.',
    'calls.30 days': 'Calls with them in the last 30 days, both directions; empty for none.',
    'missed.open':
      'Calls of theirs that nobody answered since somebody last talked with them; empty for none.',
  },
  /** What those of them say that are words of ours. */
  words: { directions, outcomes },
  /** Ages on a card. */
  justNow: 'just now',
  minutesAgo: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} ago`,
  hoursAgo: (hours: number) => `${counted(hours, 'hour', 'hours')} ago`,
  daysAgo: (days: number) => `${counted(days, 'day', 'days')} ago`,
  callersFailed: 'Remembering callers failed; it is tried again.',
  /** Column Problem of Insight cards. */
  problems: {
    noCard: 'There is no card above to go on with: write a name into the column Card.',
    brokenAbove: 'Not used: the conditions of the card above cannot be read.',
    direction: (word: string) =>
      `"${word}" is no direction: write inbound, outbound, or leave it empty for both.`,
    number: (word: string) =>
      `There is no Aircall number "${word}": write its name, its digits or its id.`,
    when: (word: string) =>
      `"${word}" is no condition: write known, unknown, or a column and its value, such as VIP = yes.`,
    whenValue: (field: string) => `Say what ${field} should be, such as: ${field} = yes`,
    whenColumn: (field: string) =>
      `The sheet of contacts has no column "${field}": write the header as it stands there.`,
    line: (word: string) => `"${word}" is no kind of line: write title or shortText.`,
    noText: 'The line has no text: write what agents shall read, or delete the row.',
    placeholder: (name: string) =>
      `Nothing is called {{${name}}}: write a column of the sheet of contacts, or one of the names that Preview insight card… lists.`,
    brackets: (column: string) =>
      `A placeholder in ${column} has no beginning or no end: write it as {{contact.company}}.`,
    link: 'A link starts with https:// or http:// and names its host before the first placeholder, or is one placeholder alone.',
    titleLabel: 'A title shows no label; the label is left out.',
  },
};
