import { AircallError } from '../client/aircall-error';
import type { ApiOutcome } from '../client/outcome';
import { recordOf, textOf, type Wire, wholeOf } from '../parse/wire';
import { PAGE_SIZE } from './paging';

/**
 * One page of a list.
 *
 * @see https://developer.aircall.io/api-references/#pagination — `meta` (read 2026-11-20).
 */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Items in all pages, as Aircall says. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly hasNext: boolean;
  /** Rows that were no such item; they are left out. */
  readonly unreadable: number;
}

/**
 * Reads a page of a list from an answer, row by row.
 *
 * @param key - The list's name in the answer, such as `calls`.
 * @param parseItem - Reads a row; `undefined` when it is junk.
 * @throws {AircallError} What the request failed with, or `unreadable` when there is no such list.
 */
export function parsePage<Item>(
  outcome: ApiOutcome,
  key: string,
  parseItem: (row: unknown) => Item | undefined,
): Page<Item> {
  if (outcome.kind === 'failed') throw outcome.error;
  const envelope = recordOf(outcome.data);
  const rows = envelope?.[key];
  if (!Array.isArray(rows)) {
    throw new AircallError({ kind: 'unreadable', detail: `no list "${key}"` }, outcome.request);
  }
  const items = rows.map(parseItem).filter((item) => item !== undefined);
  const meta = readMeta(recordOf(envelope?.meta), rows.length);
  return { items, ...meta, unreadable: rows.length - items.length };
}

/**
 * Reads a single object from an answer such as `{"call": {...}}`.
 *
 * @throws {AircallError} What the request failed with, or `unreadable` when it is no such object.
 */
export function parseOne<Item>(
  outcome: ApiOutcome,
  key: string,
  parseItem: (row: unknown) => Item | undefined,
): Item {
  if (outcome.kind === 'failed') throw outcome.error;
  const item = parseItem(recordOf(outcome.data)?.[key]);
  if (item !== undefined) return item;
  throw new AircallError({ kind: 'unreadable', detail: `no ${key}` }, outcome.request);
}

function readMeta(meta: Wire | undefined, rows: number) {
  const page = wholeOf(meta, 'current_page') ?? 1;
  const perPage = wholeOf(meta, 'per_page') || Math.max(rows, PAGE_SIZE);
  const total = wholeOf(meta, 'total') ?? (page - 1) * perPage + rows;
  const link = meta?.next_page_link;
  const hasNext =
    link === undefined ? page * perPage < total : textOf(meta, 'next_page_link') !== undefined;
  return { total, page, perPage, hasNext };
}
