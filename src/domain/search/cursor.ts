import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';

/**
 * How far a search has come. Calls are read newest first, so what is left of a list are the calls
 * that started at `until` or before, less those that were handed out already.
 */
export interface SearchPosition {
  /** The period, as it was when the search began: calls that come later are none of it. */
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** Which of the search's lists is being read, from 0. */
  readonly list: number;
  readonly until: EpochSeconds;
  /** The next page of the calls up to `until`, from 1. */
  readonly page: number;
  /** Calls that page may bring again: handed out already. */
  readonly known: readonly number[];
  readonly pagesRead: number;
  /** Pages this list has left, as far as Aircall said; at least 1. */
  readonly pagesLeft: number;
}

/** Where a search begins. */
export const startPosition = (from: EpochSeconds, to: EpochSeconds): SearchPosition => ({
  from,
  to,
  list: 0,
  until: to,
  page: 1,
  known: [],
  pagesRead: 0,
  pagesLeft: 1,
});

/** A position as the text a page keeps. */
export const writeCursor = (position: SearchPosition): string => JSON.stringify(position);

/**
 * Reads what {@link writeCursor} wrote.
 *
 * @param lists - How many lists the search has.
 * @returns `undefined` when the text cannot come from there.
 */
export function readCursor(text: unknown, lists: number): SearchPosition | undefined {
  if (typeof text !== 'string') return undefined;
  const { known, ...rest } = parseObject(text);
  if (!Array.isArray(known) || !known.every(isWhole)) return undefined;
  if (!names.every((name) => isWhole(rest[name]))) return undefined;
  const position = { ...rest, known } as unknown as SearchPosition;
  return isPossible(position) && position.list < lists ? position : undefined;
}

const names = ['from', 'to', 'list', 'until', 'page', 'pagesRead', 'pagesLeft'] as const;

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

const isPossible = ({ from, to, until, page, pagesLeft }: SearchPosition): boolean =>
  from <= to && until <= to && until >= from - 1 && page >= 1 && pagesLeft >= 1;
