import type { EpochSeconds } from '../account/model';
import { firstIndex } from '../first-index';
import { AppError, type Reply } from './message';
import type { RouteContext } from './route';

/** How far calls and contacts can be paged, whatever `meta.total` says. */
const reachableItems = 10_000;

const defaultPerPage = 20;
const mostPerPage = 50;

/** A list to answer with. */
export interface Listing<Item> {
  /** The plural under which the rows stand: `calls`. */
  readonly key: string;
  /** All of them, oldest first. */
  readonly items: readonly Item[];
  readonly toJson: (item: Item) => unknown;
  /** Creation time, rising along the items; for lists that take `from` and `to`. */
  readonly createdAt?: (item: Item) => EpochSeconds;
  /** Which of those in the period are in the list; by default all. */
  readonly fits?: (item: Item) => boolean;
  /** Whether only the first 10,000 can be reached. */
  readonly isCapped?: boolean;
}

/**
 * One page: `{"meta":{…},"<key>":[…]}`.
 *
 * `from` and `to` are UNIX seconds, both ends included (unconfirmed); a text that is no number
 * matches nothing. Any `order` but `desc` is oldest first.
 *
 * @throws {AppError} 400 for a page or a page size that Aircall does not serve.
 * @see https://developer.aircall.io/api-references/#pagination (read 2026-11-20)
 */
export function answerPage<Item>(context: RouteContext, listing: Listing<Item>): Reply {
  const { query } = context;
  const page = positive(query, 'page') ?? 1;
  const perPage = readPerPage(context);
  const inTime = inPeriod(query, listing);
  const found = listing.fits ? inTime.filter(listing.fits) : inTime;
  if (query.get('order') === 'desc') found.reverse();
  const first = (page - 1) * perPage;
  const reachable = listing.isCapped ? Math.min(found.length, reachableItems) : found.length;
  if (listing.isCapped && first >= reachableItems && context.switches.over10k === '400') {
    throw new AppError(400, `Only the first ${reachableItems} items can be paginated`);
  }
  const rows = found.slice(first, Math.min(first + perPage, reachable));
  const link = (to: number) => pageLink(context, { page: to, perPage });
  const meta = {
    count: rows.length,
    total: found.length,
    current_page: page,
    per_page: perPage,
    next_page_link: first + perPage < reachable ? link(page + 1) : null,
    previous_page_link: page > 1 ? link(page - 1) : null,
  };
  return { status: 200, json: { meta, [listing.key]: rows.map(listing.toJson) } };
}

function readPerPage({ query, switches }: RouteContext): number {
  const wanted = positive(query, 'per_page') ?? defaultPerPage;
  if (wanted <= mostPerPage) return wanted;
  if (switches.perPageOver50 === 'clamp') return mostPerPage;
  throw new AppError(400, `per_page must be between 1 and ${mostPerPage}`);
}

function positive(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (!text) return undefined;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new AppError(400, `${name} must be a positive integer`);
}

/** The items of the period asked for, as a list of their own. */
function inPeriod<Item>(query: URLSearchParams, { items, createdAt }: Listing<Item>): Item[] {
  const from = bound(query.get('from'), Number.NEGATIVE_INFINITY);
  const to = bound(query.get('to'), Number.POSITIVE_INFINITY);
  if (!createdAt) return [...items];
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  const first = firstIndex(items, (item) => createdAt(item) >= from);
  return items.slice(
    first,
    firstIndex(items, (item) => createdAt(item) > to),
  );
}

/** A text that is no number is NaN. */
const bound = (text: string | null, open: number): number =>
  !text ? open : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;

function pageLink(
  { baseUrl, path, query }: RouteContext,
  to: { page: number; perPage: number },
): string {
  const kept = new URLSearchParams();
  for (const [name, value] of query) {
    if (!name.startsWith('fetch_')) kept.append(name, value);
  }
  kept.set('page', String(to.page));
  kept.set('per_page', String(to.perPage));
  return `${baseUrl}${path}?${kept}`;
}
