import { noHistory } from '../../domain/callers/caller-history';
import { historyIn, historyTextName } from '../../domain/callers/history-texts';
import type { Contact } from '../../domain/contacts/contact';
import { contactIn, contactTextName } from '../../domain/contacts/index-texts';
import { type Handbook, handbookText } from '../../domain/handbook/handbook';
import type { RoutingFacts } from '../../domain/routing/question';
import type { EpochSeconds } from '../../domain/time/units';
import { presenceText, readPresence } from '../../domain/users/presence';

/** The cache texts that {@link callerFacts} takes: one read for all. */
export const callerTexts = (number: string | undefined): readonly string[] => [
  handbookText,
  presenceText,
  ...(number === undefined ? [] : [contactTextName(number), historyTextName(number)]),
];

/** Who calls, and where to look. */
export interface CallerSources {
  /** In E.164; `undefined` when it is hidden. */
  readonly number: string | undefined;
  readonly now: EpochSeconds;
  /** What the cache knows of {@link callerTexts}. */
  readonly texts: Readonly<Partial<Record<string, string>>>;
  /** Finds a contact whom the cache does not know. */
  readonly seek: (number: string) => Contact | undefined;
}

/** What is known of a caller while the call waits: from the cache, and the contact at any rate. */
export function callerFacts(
  { users, teams, numbers, timeZone }: Handbook,
  { number, now, texts, seek }: CallerSources,
): RoutingFacts {
  const common = {
    ...{ users, teams, numbers, timeZone },
    presence: readPresence(texts[presenceText], now) ?? ('unknown' as const),
    isHistoryWhole: false,
    strangers: [],
  };
  if (number === undefined) return { ...common, contact: undefined, history: noHistory };
  const known = contactIn(texts[contactTextName(number)], number);
  const history = historyIn(texts[historyTextName(number)], number, now);
  return {
    ...common,
    contact: known === 'unknown' ? seek(number) : known === 'none' ? undefined : known,
    history: history === 'none' ? noHistory : history,
  };
}
