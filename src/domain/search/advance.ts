import type { EpochSeconds, Seconds } from '../time/units';
import type { SearchPosition } from './cursor';

/**
 * Whether Aircall's `from` and `to` include their own second is undocumented, so every window is
 * asked for this much wider on both sides; what lies outside is known, or none of the search's.
 */
export const widening: Seconds = 1;

/** Pages of a list that were read one after the other. */
export interface PagesRead {
  /** How many. */
  readonly pages: number;
  readonly perPage: number;
  /** Pages of a list that Aircall lets anybody read. */
  readonly mostPages: number;
  /** Calls in all pages of the window, as Aircall said last. */
  readonly total: number;
  /** Whether the last page held nothing. */
  readonly endedEmpty: boolean;
  /** The start of the oldest call that was dealt with; `undefined` when there was none. */
  readonly oldest: EpochSeconds | undefined;
  /** Whether calls at the end of these pages were left for the next slice. */
  readonly isCut: boolean;
  /** What was handed out. */
  readonly found: readonly { readonly id: number; readonly startedAt: EpochSeconds }[];
}

/** Where to go on: a position in the same list, its end, or a second too full to be paged through. */
export type Advance =
  | { readonly kind: 'on'; readonly position: SearchPosition }
  | { readonly kind: 'end' }
  | { readonly kind: 'too-dense' };

/**
 * Where a list goes on after some of its pages.
 *
 * The rest is asked for by time, not by page: as the calls that started when the oldest one read did,
 * or before. So no window grows past the 10,000 calls Aircall lets anybody page through, and a call
 * that comes or goes meanwhile moves nothing. Only within one second pages are counted.
 */
export function advance(position: SearchPosition, read: PagesRead): Advance {
  const lastPage = position.page + read.pages - 1;
  const isWhole = read.endedEmpty || lastPage * read.perPage >= read.total;
  if (isWhole && !read.isCut) return { kind: 'end' };
  const pagesLeft = Math.max(1, Math.ceil(read.total / read.perPage) - lastPage);
  const common = { ...position, pagesLeft, pagesRead: position.pagesRead + read.pages };
  const oldest = Math.max(read.oldest ?? position.until, position.from - widening);
  const until = Math.min(oldest, position.until);
  const again = read.found.filter(({ startedAt }) => startedAt <= until + widening);
  const ids = again.map(({ id }) => id);
  if (until < position.until) {
    // the calls handed out before come again only when they lie close
    const before = position.until - until <= widening ? position.known : [];
    return { kind: 'on', position: { ...common, until, page: 1, known: [...before, ...ids] } };
  }
  const page = read.isCut ? position.page : lastPage + 1;
  if (page > read.mostPages) return { kind: 'too-dense' };
  return { kind: 'on', position: { ...common, page, known: [...position.known, ...ids] } };
}
