import type { AircallError } from '../../aircall/client/aircall-error';
import { uniqueById } from '../../aircall/pages/paging';
import { parseCall } from '../../aircall/parse/call';
import type { Call } from '../../domain/calls/call';
import { type Advance, advance } from '../../domain/search/advance';
import type { SearchPosition } from '../../domain/search/cursor';
import type { EpochSeconds } from '../../domain/time/units';
import { mostPages, type PageTools, readPages } from '../search/read-pages';

/** With so many calls a slice ends: one block of rows is written in a few seconds. */
const enoughCalls = 2_000;

/** What one slice read. */
export interface CallsRead {
  /** Calls of the period, each once; none that a slice before has handed out. */
  readonly calls: readonly Call[];
  readonly next: Advance;
  /** Calls that are left, about. */
  readonly remaining: number;
  readonly pagesRead: number;
  /** Why fewer pages came than were asked for. */
  readonly failure: AircallError | undefined;
}

/** What calls are read with. */
export interface ReadTools extends PageTools {
  readonly now: () => EpochSeconds;
  /** No round begins later. */
  readonly deadline: EpochSeconds;
}

/** Reads rounds of pages, newest calls first, until there is a slice of them. */
export function readCalls(tools: ReadTools, position: SearchPosition): CallsRead {
  let read = readRound(tools, position);
  while (
    read.next.kind === 'on' &&
    read.failure === undefined &&
    read.calls.length < enoughCalls &&
    tools.now() < tools.deadline
  ) {
    read = join(read, readRound(tools, read.next.position));
  }
  return read;
}

const join = (before: CallsRead, { calls, pagesRead, ...after }: CallsRead): CallsRead => ({
  ...after,
  // a round of which nothing came does not know what is left
  remaining: pagesRead > 0 ? after.remaining : before.remaining,
  calls: uniqueById([...before.calls, ...calls]),
  pagesRead: before.pagesRead + pagesRead,
});

function readRound(tools: PageTools, position: SearchPosition): CallsRead {
  const { pages, failure } = readPages(tools, { sought: {}, position, parse: parseCall });
  const last = pages[pages.length - 1];
  if (last === undefined) {
    return { calls: [], next: { kind: 'on', position }, remaining: 0, pagesRead: 0, failure };
  }
  const read = uniqueById(pages.flatMap(({ items }) => items));
  const calls = read.filter(
    ({ id, startedAt }) =>
      startedAt >= position.from && startedAt <= position.to && !position.known.includes(id),
  );
  const next = advance(position, {
    pages: pages.length,
    perPage: last.perPage,
    mostPages,
    total: last.total,
    endedEmpty: last.items.length + last.unreadable === 0,
    oldest: oldestStart(read),
    isCut: false,
    found: calls,
  });
  const lastPage = position.page + pages.length - 1;
  const remaining = next.kind === 'end' ? 0 : Math.max(0, last.total - lastPage * last.perPage);
  return { calls, next, remaining, pagesRead: pages.length, failure };
}

const oldestStart = (calls: readonly Call[]): EpochSeconds | undefined =>
  calls.length === 0 ? undefined : Math.min(...calls.map(({ startedAt }) => startedAt));
