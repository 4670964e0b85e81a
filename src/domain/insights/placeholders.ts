import type { LastCall } from '../callers/caller-history';
import { type Contact, fieldKey, fieldOf } from '../contacts/contact';
import { readableNumber } from '../phone/readable';
import { listCell } from '../sheets/cells';
import { texts } from '../texts/texts';
import { describeAgo } from './ago';
import type { CardFacts } from './card';

/** What a placeholder reads from the facts; nothing counts as empty. */
type Reader = (facts: CardFacts) => string | undefined;

/** The placeholders that are no columns. What each means stands in the texts, under the same name. */
const factReaders = {
  'contact.owner': (facts) => ownerOf(facts),
  'call.number': ({ call }) => call.externalNumber && readableNumber(call.externalNumber),
  'call.aircall number': ({ call }) => call.number?.name,
  'call.direction': ({ call }) => call.direction,
  'last.agent': (facts) => historyIn(facts)?.lastAgent?.name,
  'last.age': (facts) => ageOf(facts, historyIn(facts)?.lastCall),
  'last.direction': (facts) => historyIn(facts)?.lastCall?.direction,
  'last.outcome': (facts) => historyIn(facts)?.lastCall?.outcome,
  'last.tags': (facts) => listCell(historyIn(facts)?.lastCall?.tags ?? []),
  'calls.30 days': (facts) => countText(historyIn(facts)?.recentCalls),
  'missed.open': (facts) => countText(historyIn(facts)?.openMissed),
} as const satisfies Readonly<Record<string, Reader>>;

type FactName = keyof typeof factReaders;

const { words } = texts.insights;

/** Facts that are words of ours, as the agent's language has them. */
const ourWords: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>> = {
  'call.direction': words.directions,
  'last.direction': words.directions,
  'last.outcome': words.outcomes,
};

/** The names, for the docs and the preview. */
export const factNames = Object.keys(factReaders) as readonly FactName[];

/** What comes before a column's header. */
const contactPrefix = 'contact.';

/** Columns every contact has, whatever the headers of the sheet they come from. */
const contactReaders: Readonly<Record<string, (contact: Contact) => string>> = {
  name: ({ name }) => name,
  company: ({ company }) => company,
  'owner email': ({ ownerEmail }) => ownerEmail,
  phone: ({ phones }) => phones[0] ?? '',
};

/**
 * Whether a placeholder stands for anything.
 *
 * @param columns - Headers of the sheet of contacts; `undefined` when nobody knows them.
 */
export function isPlaceholder(name: string, columns: readonly string[] | undefined): boolean {
  const key = fieldKey(name);
  return isFactName(key) || isColumn(columnOf(key), columns);
}

/** Whether the sheet of contacts has a column, whatever its spelling. */
export function isColumn(header: string, columns: readonly string[] | undefined): boolean {
  const key = fieldKey(header);
  if (key === '') return false;
  return (
    columns === undefined || key in namedColumns || columns.some((each) => fieldKey(each) === key)
  );
}

// no prototype: `constructor` is no column
const namedColumns: object = Object.assign(Object.create(null), contactReaders);

/**
 * What a placeholder stands for in a text; empty when nobody knows.
 *
 * @param name - Its words between the brackets.
 */
export function readPlaceholder(name: string, facts: CardFacts): string {
  const key = fieldKey(name);
  const word = readPlain(key, facts);
  return isFactName(key) ? tellFact(key, word) : word;
}

/** What a placeholder's fact is in the agent's language; a word that is not ours stays as it is. */
export function tellFact(name: FactName, word: string): string {
  const told: unknown = ourWords[name]?.[word];
  // a cell of the log may say anything, `constructor` too
  return typeof told === 'string' ? told : word;
}

/** What it stands for in a link, where numbers and words are what machines read. */
export function readForLink(name: string, facts: CardFacts): string {
  const key = fieldKey(name);
  return key === 'call.number' ? (facts.call.externalNumber ?? '') : readPlain(key, facts);
}

function readPlain(key: string, facts: CardFacts): string {
  if (isFactName(key)) return (factReaders[key] as Reader)(facts) ?? '';
  return facts.contact ? columnValue(facts.contact, columnOf(key)) : '';
}

/** What a contact's row says in a column, whatever the header's spelling. */
export function columnValue(contact: Contact, header: string): string {
  const key = fieldKey(header);
  const own = fieldOf(contact, key);
  return own === '' && key in namedColumns ? (contactReaders[key]?.(contact) ?? '') : own;
}

const columnOf = (key: string): string =>
  key.startsWith(contactPrefix) ? key.slice(contactPrefix.length) : key;

const isFactName = (key: string): key is FactName => (factNames as readonly string[]).includes(key);

/** What a column of that name says, unless that is the address; else the user behind the address. */
function ownerOf({ contact, users = [] }: CardFacts): string | undefined {
  if (contact === undefined) return undefined;
  const address = fieldKey(contact.ownerEmail);
  const own = fieldOf(contact, 'owner');
  if (fieldKey(own) !== address && own !== '') return own;
  const user = address === '' ? undefined : users.find(({ email }) => fieldKey(email) === address);
  return user?.name ?? contact.ownerEmail;
}

const historyIn = ({ history }: CardFacts) => (history === 'unknown' ? undefined : history);

const ageOf = ({ now }: CardFacts, call: LastCall | undefined): string | undefined =>
  call && describeAgo(now - call.at);

/** Nothing is not worth a line. */
const countText = (count: number | undefined): string => (count ? String(count) : '');
