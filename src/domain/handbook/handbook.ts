import type { CardRow } from '../insights/card-row';
import type { Targets } from '../routing/question';
import type { Rule } from '../routing/rule';

/**
 * What the web app goes by when a call starts: rules and cards as they were last read, and whom
 * calls can be sent to. It has no time to read five sheets.
 */
export interface Handbook extends Targets {
  /** By priority, then in sheet order. */
  readonly rules: readonly Rule[];
  /** In sheet order. */
  readonly cards: readonly CardRow[];
  /** Of the spreadsheet, an IANA name. */
  readonly timeZone: string;
  /** Where the columns of Actions stand, from 1; absent: as we made them. */
  readonly actionsAt?: readonly number[];
}

/** The cache text that holds it; the sheet Handbook keeps it for when the cache forgets. */
export const handbookText = 'handbook';

/** The handbook as JSON of plain ASCII: a cell may end between the halves of an emoji. */
export const handbookJson = (handbook: Handbook): string => {
  const { rules, cards, users, teams, numbers, timeZone, actionsAt } = handbook;
  const parts = { rules, cards, users, teams, numbers, timeZone, actionsAt };
  return JSON.stringify(parts).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

/** Reads it; `undefined` when it is none of ours. */
export function parseHandbook(text: string | undefined): Handbook | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Handbook> | null;
    const lists = [value?.rules, value?.cards, value?.users, value?.teams, value?.numbers];
    const isWhole = lists.every(Array.isArray) && typeof value?.timeZone === 'string';
    return isWhole ? (value as Handbook) : undefined;
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}
