import { noHistory } from '../../domain/callers/caller-history';
import { historyIn, historyTextName } from '../../domain/callers/history-texts';
import type { Contact } from '../../domain/contacts/contact';
import { contactIn, contactTextName } from '../../domain/contacts/index-texts';
import type { Handbook } from '../../domain/handbook/handbook';
import type { RoutingFacts } from '../../domain/routing/question';
import { parseSettings } from '../../domain/settings/parse';
import type { EpochSeconds } from '../../domain/time/units';
import { presenceText, readPresence } from '../../domain/users/presence';
import { seekContact } from '../contacts/find-contact';
import type { Start } from './start';
import { callerOf } from './start-texts';

/** What is known without asking Aircall: from the cache, and the contact from the sheet when it must be. */
export function knowCaller(
  start: Start,
  handbook: Handbook,
  saved: Readonly<Record<string, string>>,
): RoutingFacts {
  const { texts, enteredAt } = start;
  const number = callerOf(start.call);
  return {
    ...handbook,
    contact: number === undefined ? undefined : contactOf(start, number, saved),
    history: number === undefined ? noHistory : historyOf(start, number, enteredAt),
    isHistoryWhole: false,
    presence: readPresence(texts[presenceText], enteredAt) ?? 'unknown',
    strangers: [],
  };
}

function contactOf(
  { texts, sheets }: Start,
  number: string,
  saved: Readonly<Record<string, string>>,
): Contact | undefined {
  const known = contactIn(texts[contactTextName(number)], number);
  if (known === 'unknown') {
    return seekContact(sheets.contacts, parseSettings(saved.SETTINGS), number);
  }
  return known === 'none' ? undefined : known;
}

function historyOf({ texts }: Start, number: string, now: EpochSeconds) {
  const known = historyIn(texts[historyTextName(number)], number, now);
  return known === 'none' ? noHistory : known;
}
