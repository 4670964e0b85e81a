import { AircallError } from '../../aircall/client/aircall-error';
import type { Aircall } from '../../aircall/client/client';
import { type CallsSought, searchCalls } from '../../aircall/endpoints/calls';
import { type Page, parsePage } from '../../aircall/pages/page';
import { pageCount } from '../../aircall/pages/paging';
import { widening } from '../../domain/search/advance';
import type { SearchPosition } from '../../domain/search/cursor';
import type { EpochSeconds } from '../../domain/time/units';

/** Pages asked for side by side; a round of them takes a second or two. */
const pagesPerRound = 10;

/** Pages of a list that can be read, however long it is. */
export const mostPages = pageCount(Number.POSITIVE_INFINITY);

/** What pages are read with. */
export interface PageTools {
  readonly aircall: Aircall;
  /** When the minute's budget renews. */
  readonly renewsAt: () => EpochSeconds;
}

/** Pages of one list of calls, newest first. */
export interface PagesWanted<Item> {
  readonly sought: CallsSought;
  readonly position: SearchPosition;
  /** Reads a row; `undefined` when it is junk. */
  readonly parse: (row: unknown) => Item | undefined;
}

/**
 * Reads one round of pages: those up to the first that failed, as many as the budget allows.
 *
 * @returns The pages, and why fewer came than were wanted.
 */
export function readPages<Item>(
  { aircall, renewsAt }: PageTools,
  { sought, position: { from, until, page, pagesLeft }, parse }: PagesWanted<Item>,
): { readonly pages: readonly Page<Item>[]; readonly failure: AircallError | undefined } {
  const wanted = Math.min(pagesPerRound, pagesLeft, mostPages - page + 1);
  const window = { from: from - widening, to: until + widening };
  const count = Math.min(wanted, Math.max(0, aircall.remaining()));
  if (count === 0) return { pages: [], failure: overBudget(renewsAt()) };
  const requests = Array.from({ length: count }, (_, index) =>
    searchCalls({ ...window, page: page + index }, sought),
  );
  const pages: Page<Item>[] = [];
  for (const outcome of aircall.send(requests)) {
    if (outcome.kind === 'failed') return { pages, failure: outcome.error };
    pages.push(parsePage(outcome, 'calls', parse));
  }
  return { pages, failure: count < wanted ? overBudget(renewsAt()) : undefined };
}

const overBudget = (notBefore: EpochSeconds): AircallError =>
  new AircallError({ kind: 'rate-limited', notBefore }, 'search');
