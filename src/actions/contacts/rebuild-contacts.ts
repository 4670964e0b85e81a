import { createCellText } from '../../domain/contacts/cell-text';
import { findColumns, type MarkColumn } from '../../domain/contacts/columns';
import {
  type ContactTable,
  type GoneThrough,
  goThrough,
  stretchToWrite,
  sumOf,
} from '../../domain/contacts/go-through';
import {
  type ContactsState,
  contactsStateText,
  parseContactsState,
  sourceOf,
} from '../../domain/contacts/index-state';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { ContactSheet } from '../../ports/contact-sheets';
import type { Lease } from '../../ports/lease';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { fillIndex, forgetIndex, isIndexed } from './contact-cache';
import type { ContactSource } from './find-contact';

const say = texts.contacts;

/** Rows beyond are not used: reading them would take longer than a run may. */
const mostRows = 100_000;

/** What became of the contacts, as it was last noted. */
export const contactsState = ({ saved }: Pick<World, 'saved'>): ContactsState =>
  parseContactsState(saved.CONTACTS_INDEX);

/**
 * Goes through the contacts, unless nothing changed since it was last done: puts them into the
 * cache, and writes what is wrong beside them. Never in a request to the web app: it reads the
 * whole sheet.
 *
 * An execution that is killed here leaves contacts as they are or as they were, never mixed ones.
 *
 * @returns What is noted; as it was noted before while somebody else is at it.
 */
export function rebuildContacts(world: World): ContactsState {
  const lease = world.leases.take('contacts');
  if (lease === undefined) return contactsState(world);
  try {
    return rebuildHolding({ ...world, saved: world.state.readAll() }, lease);
  } finally {
    lease.release();
  }
}

function rebuildHolding(world: World, lease: Lease): ContactsState {
  const startedAt = world.clock.now();
  const settings = parseSettings(world.saved.SETTINGS);
  const source = sourceOf(settings);
  const before = contactsState(world);
  // first: a sheet that takes too long must not be begun again by every run
  keep(world, { ...before, source, lookedAt: startedAt });
  const outcome = lookThrough(world, { settings, before: { ...before, source }, lease });
  const tookSeconds = Math.round((world.clock.now() - startedAt) * 10) / 10;
  const state = { ...outcome, source, lookedAt: startedAt, tookSeconds };
  keep(world, state);
  return state;
}

const keep = ({ state }: World, news: ContactsState): void =>
  state.write({ CONTACTS_INDEX: contactsStateText(news) });

interface Look {
  readonly settings: ContactSource;
  readonly before: ContactsState;
  readonly lease: Lease;
}

function lookThrough(world: World, { settings, before, lease }: Look): ContactsState {
  const { contactsSheet, defaultCountry } = settings;
  const sheet = world.contacts.open(contactsSheet);
  if (sheet === undefined) return withoutContacts(world, say.noSheet(contactsSheet));
  const table = readTable(sheet);
  const name = contactsSheet || 'Contacts';
  if (table.columns.phones.length === 0) return withoutContacts(world, say.noPhoneColumn(name));
  const emails = new Set(recallDirectory(world).users.map(({ email }) => email.toLowerCase()));
  const facts = [before.source, ...[...emails].sort()];
  const sum = sumOf(table, facts);
  if (sum === before.sum && isIndexed(world, before)) return before;
  const rules = { country: defaultCountry, textOf: createCellText(sheet.timeZone) };
  const gone = goThrough(table, rules, emails);
  // somebody else may have read the sheet since: what they know is newer
  if (!lease.renew()) return contactsState({ saved: world.state.readAll() });
  const nextSum = sumOf(table, facts, gone);
  fillIndex(world.cache, gone, nextSum);
  const marked = mark(world, sheet, table, gone);
  return {
    ...before,
    // marks that could not be written are tried again
    sum: marked ? nextSum : '',
    builtAt: world.clock.now(),
    contacts: gone.indexed.length,
    problems: gone.problems.filter(Boolean).length,
    why: table.isWhole ? '' : say.tooMany(mostRows, name),
  };
}

function readTable(sheet: ContactSheet): ContactTable & { readonly isWhole: boolean } {
  const { words, rows } = sheet.read();
  const isWhole = rows.length <= mostRows;
  return {
    words,
    rows: isWhole ? rows : rows.slice(0, mostRows),
    columns: findColumns(words),
    isWhole,
  };
}

/** What another sheet said would be wrong now. */
function withoutContacts({ cache }: World, why: string): ContactsState {
  forgetIndex(cache);
  return { ...parseContactsState(undefined), why };
}

/** @returns Whether our columns say what they should. */
function mark(world: World, sheet: ContactSheet, table: ContactTable, gone: GoneThrough): boolean {
  const { rows, columns } = table;
  const write = (word: MarkColumn, at: number | undefined, wanted: readonly string[]): void => {
    const stretch = stretchToWrite(rows, at, wanted);
    if (stretch !== undefined) sheet.mark({ word, at, ...stretch });
  };
  try {
    write('E.164', columns.e164, gone.e164);
    write('Problem', columns.problem, gone.problems);
    world.workbook.flush();
    return true;
  } catch (error) {
    // a protected sheet of people's own: its contacts are found all the same, while the cache lasts
    world.log.trouble(say.marksFailed, error);
    return false;
  }
}
