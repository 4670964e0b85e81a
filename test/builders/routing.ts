import {
  type CallerHistory,
  type LastCall,
  noHistory,
} from '../../src/domain/callers/caller-history';
import { type Contact, fieldKey } from '../../src/domain/contacts/contact';
import type { RuleContext } from '../../src/domain/routing/parse-rules';
import type { RoutingFacts, RoutingQuestion } from '../../src/domain/routing/question';
import type { RuleColumn } from '../../src/domain/routing/rule-cells';
import { type CellValue, headers, type Row } from '../../src/domain/sheets/headers';
import { parseAvailability } from '../../src/domain/users/availability';

/** A row of Routing rules, ticked, by the names of its columns. */
export type RuleRecord = Readonly<Partial<Record<RuleColumn, CellValue>>>;

export const ruleRow = (cells: RuleRecord): Row =>
  headers['Routing rules'].map((column) => ({ Enabled: true, ...cells })[column] ?? '');

export const users = [
  { id: 1, email: 'ana@example.com', name: 'Ana' },
  { id: 2, email: 'bob@example.com', name: 'Bob' },
  { id: 3, email: 'cem@example.com', name: 'Cem' },
];
export const teams = [
  { id: 11, name: 'Support', userIds: [1, 2] },
  { id: 12, name: 'Sales', userIds: [3] },
  { id: 13, name: 'Empty', userIds: [] },
];
export const numbers = [
  { id: 31, name: 'Support FR', digits: '+33 1 99 00 11 22' },
  { id: 32, name: 'Sales DE', digits: '+49 30 901820' },
];

export const someContext: RuleContext = { teams, numbers, defaultCountry: 'FR' };

/** What each user does, in Aircall's words. */
export const presenceOf = (words: Readonly<Record<number, string>>) =>
  new Map(Object.entries(words).map(([id, word]) => [Number(id), parseAvailability(word)]));

export const someFacts = (change: Partial<RoutingFacts> = {}): RoutingFacts => ({
  users,
  teams,
  numbers,
  contact: undefined,
  history: 'unknown',
  isHistoryWhole: true,
  presence: presenceOf({ 1: 'available', 2: 'in_call', 3: 'offline' }),
  strangers: [],
  timeZone: 'Europe/Paris',
  ...change,
});

export const aQuestion = (change: Partial<RoutingQuestion> = {}): RoutingQuestion => ({
  callerNumber: '+33176111111',
  numberId: 31,
  // a Friday, 14:03 in Paris
  at: Date.UTC(2026, 10, 20, 13, 3) / 1000,
  wanted: ['user', 'team', 'number', 'external'],
  ...change,
});

/** A contact whose own columns are given by their headers. */
export const aContact = (
  change: Partial<Contact> = {},
  own: Readonly<Record<string, string>> = {},
): Contact => ({
  phones: ['+33176111111'],
  name: 'Chloé',
  company: 'Acme',
  ownerEmail: '',
  fields: Object.fromEntries(Object.entries(own).map(([name, text]) => [fieldKey(name), text])),
  ...change,
});

export const aHistory = (change: Partial<CallerHistory> = {}): CallerHistory => ({
  ...noHistory,
  ...change,
});

export const lastCallTagged = (...tags: readonly string[]): LastCall => ({
  at: 1_700_000_000,
  direction: 'inbound',
  outcome: 'answered',
  tags,
});
