import { AircallError } from '../client/aircall-error';
import type { ApiRequest } from '../client/api-request';
import type { Aircall } from '../client/client';
import type { ApiOutcome } from '../client/outcome';
import { type Page, parsePage } from './page';
import { pageCount, uniqueById } from './paging';

/** A list to read whole. */
export interface ListWanted<Item> {
  /** The request for one of its pages. */
  readonly request: (page: number) => ApiRequest;
  /** The list's name in the answer, such as `calls`. */
  readonly key: string;
  readonly parseItem: (row: unknown) => Item | undefined;
  /** How many items there probably are, so that their pages can be asked for at once. @default 0 */
  readonly expectedTotal?: number;
}

/** A list as far as it could be read. */
export interface Listing<Item> {
  /** Each item once, in Aircall's order. */
  readonly items: readonly Item[];
  /** Items in the whole list, as Aircall says; more than 10,000 cannot be paged. */
  readonly total: number;
  /** Rows that were no such item; they are left out. */
  readonly unreadable: number;
  /** Pages that are not there, because the budget ended or their request failed. */
  readonly missingPages: readonly number[];
  /** Why, when a request failed. */
  readonly error: AircallError | undefined;
}

/**
 * Reads a list page by page, side by side as far as the budget goes.
 *
 * @throws {AircallError} When not even the first page can be read.
 */
export function listAll<Item extends { readonly id: number }>(
  aircall: Aircall,
  wanted: ListWanted<Item>,
): Listing<Item> {
  const read: ReadPages<Item> = new Map();
  let last = pageCount(wanted.expectedTotal ?? 0);
  for (let next = nextPages(read, last, aircall); next.length > 0; ) {
    const outcomes = aircall.send(next.map(wanted.request));
    outcomes.forEach((outcome, index) => {
      read.set(next[index] ?? 0, readPage(outcome, wanted));
    });
    last = lastPage(read);
    next = nextPages(read, last, aircall);
  }
  return collect(read, last);
}

/** What came of each page asked for. */
type ReadPages<Item> = Map<number, Page<Item> | AircallError>;

/** The first page is asked for in any case: refused for the budget, its error says until when. */
function nextPages<Item>(read: ReadPages<Item>, last: number, aircall: Aircall): readonly number[] {
  const affordable = Math.max(read.size === 0 ? 1 : 0, aircall.remaining());
  return pagesUpTo(last)
    .filter((page) => !read.has(page))
    .slice(0, affordable);
}

function pagesUpTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function readPage<Item>(outcome: ApiOutcome, wanted: ListWanted<Item>): Page<Item> | AircallError {
  try {
    return parsePage(outcome, wanted.key, wanted.parseItem);
  } catch (error) {
    if (error instanceof AircallError) return error;
    throw error;
  }
}

/** A list can grow while it is read, so the page that counted most items knows best. */
function lastPage<Item>(read: ReadPages<Item>): number {
  const pages = goodPages(read);
  return Math.max(1, ...pages.map(({ total, perPage }) => pageCount(total, perPage)));
}

function goodPages<Item>(read: ReadPages<Item>): readonly Page<Item>[] {
  return [...read]
    .sort(([one], [other]) => one - other)
    .flatMap(([, page]) => (page instanceof AircallError ? [] : [page]));
}

function collect<Item extends { readonly id: number }>(
  read: ReadPages<Item>,
  last: number,
): Listing<Item> {
  const first = read.get(1);
  if (first instanceof AircallError) throw first;
  const pages = goodPages(read);
  const sum = pages.reduce((rows, page) => rows + page.unreadable, 0);
  return {
    items: uniqueById(pages.flatMap((page) => page.items)),
    total: Math.max(...pages.map((page) => page.total)),
    unreadable: sum,
    missingPages: pagesUpTo(last).filter((page) => !isRead(read.get(page))),
    error: [...read.values()].find((page) => page instanceof AircallError),
  };
}

function isRead(page: unknown): boolean {
  return page !== undefined && !(page instanceof AircallError);
}
