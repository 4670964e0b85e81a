import type { CallerHistory } from '../../src/domain/callers/caller-history';
import { type Contact, fieldKey } from '../../src/domain/contacts/contact';
import type { CardFacts } from '../../src/domain/insights/card';
import type { Row } from '../../src/domain/sheets/headers';

export const now = 1_790_000_000;

/** Anna of Acme, with a column of the company's own. */
const anna = contact({ VIP: 'Yes', 'CRM page': 'https://crm.example.com/people/7' });

export const history: CallerHistory = {
  lastAgent: { userId: 7, name: 'Ben Carter', at: now - 3 * 86_400 },
  lastCall: {
    at: now - 3 * 86_400 - 60,
    direction: 'inbound',
    outcome: 'missed',
    tags: ['billing', 'urgent'],
  },
  recentCalls: 4,
  openMissed: 1,
};

/** @param own - People's own columns. */
export function contact(own: Readonly<Record<string, string>> = {}): Contact {
  const columns = {
    Phone: '+33 1 76 11 11 11',
    Name: 'Anna Smith',
    Company: 'Acme & Sons',
    'Owner email': 'ben@example.com',
    ...own,
  };
  return {
    phones: ['+33176111111'],
    name: columns.Name,
    company: columns.Company,
    ownerEmail: columns['Owner email'],
    fields: Object.fromEntries(
      Object.entries(columns).map(([header, value]) => [fieldKey(header), value]),
    ),
  };
}

/** An inbound call of Anna's. */
export const facts = (changes: Partial<CardFacts> = {}): CardFacts => ({
  contact: anna,
  history,
  call: {
    id: 812,
    direction: 'inbound',
    externalNumber: '+33176111111',
    number: { id: 3, name: 'French Office' },
  },
  now,
  timeZone: 'Europe/Paris',
  ...changes,
});

type Cells = Partial<
  Record<
    'Card' | 'Enabled' | 'Direction' | 'Number' | 'When' | 'Line' | 'Label' | 'Text' | 'Link',
    string | boolean
  >
>;

/** A row of Insight cards, ticked unless it says otherwise. */
export const sheetRow = (cells: Cells): Row =>
  [
    cells.Card,
    cells.Enabled ?? true,
    cells.Direction,
    cells.Number,
    cells.When,
    cells.Line,
    cells.Label,
    cells.Text,
    cells.Link,
    '',
  ].map((cell) => cell ?? '');

export const known = {
  numbers: [
    { id: 3, name: 'French Office', digits: '+33 1 99 00 11 22' },
    { id: 4, name: 'Sales, Paris', digits: '+33 1 99 00 11 23' },
  ],
  defaultCountry: 'FR',
  columns: ['Phone', 'Name', 'Company', 'Owner email', 'VIP', 'CRM page'],
};
