import type { AircallError } from '../../aircall/client/aircall-error';
import { uniqueById } from '../../aircall/pages/paging';
import { type FoundCallReading, parseFoundCall } from '../../aircall/parse/found-call';
import type { FoundCall } from '../../domain/pages/search-view';
import { type Advance, advance } from '../../domain/search/advance';
import type { CallList } from '../../domain/search/call-lists';
import { type SearchPosition, startPosition } from '../../domain/search/cursor';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { Refusal } from '../refusal';
import { mostPages, type PageTools, readPages } from './read-pages';
import { sizeOf, takeWhileSmall } from './slice-size';

/** No round begins later than this: whoever waits wants to see something. */
const lastRoundBegins: Seconds = 15;

/** Past this many characters a slice is worth sending. */
const enoughCharacters = 750_000;

/** What a slice is read with. */
export interface SliceTools extends PageTools {
  readonly now: () => EpochSeconds;
  readonly tellMoment: FoundCallReading['tellMoment'];
  readonly lists: readonly CallList[];
}

/** What a slice brought. */
export interface Slice {
  /** Newest first as far as one list goes. */
  readonly found: readonly FoundCall[];
  /** `undefined`: nothing is left. */
  readonly next: SearchPosition | undefined;
  readonly pagesRead: number;
  /** How long to wait before the next slice; 0: not at all. */
  readonly waitSeconds: Seconds;
}

/**
 * Reads the next slice of a search: rounds of pages, until there is something worth sending, or some
 * seconds have passed, or the minute's requests are used up. Nothing is kept here, so the same
 * position brings the same calls again when an answer was lost.
 *
 * @throws {AircallError} When nothing at all could be read, for another reason than the limit.
 * @throws {Refusal} When more calls started at once than Aircall lists.
 */
export function readSlice(tools: SliceTools, position: SearchPosition): Slice {
  const beganAt = tools.now();
  const rounds: Round[] = [];
  let next: SearchPosition | undefined = position;
  let size = 0;
  while (next !== undefined && size < enoughCharacters) {
    const round = readRound(tools, next);
    rounds.push(round);
    next = round.next;
    size += sizeOf(round.found);
    if (round.failure || tools.now() - beganAt >= lastRoundBegins) break;
  }
  const failure = rounds[rounds.length - 1]?.failure;
  const pagesNow = rounds.reduce((sum, round) => sum + round.pagesRead, 0);
  if (failure && pagesNow === 0 && failure.problem.kind !== 'rate-limited') throw failure;
  return {
    found: rounds.flatMap((round) => round.found),
    next,
    pagesRead: position.pagesRead + pagesNow,
    waitSeconds: waitAfter(failure, tools.now()),
  };
}

function waitAfter(failure: AircallError | undefined, now: EpochSeconds): Seconds {
  if (failure?.problem.kind !== 'rate-limited') return 0;
  return Math.max(1, Math.ceil(failure.problem.notBefore - now));
}

interface Round {
  readonly found: readonly FoundCall[];
  readonly next: SearchPosition | undefined;
  readonly pagesRead: number;
  /** Why fewer pages came than were asked for. */
  readonly failure: AircallError | undefined;
}

function readRound(tools: SliceTools, position: SearchPosition): Round {
  const list = tools.lists[position.list];
  if (list === undefined) return { found: [], next: undefined, pagesRead: 0, failure: undefined };
  const { now, tellMoment } = tools;
  const { pages, failure } = readPages(tools, {
    sought: list.sought,
    position,
    parse: (row) => parseFoundCall(row, { readAt: now(), tellMoment }),
  });
  const last = pages[pages.length - 1];
  if (last === undefined) return { found: [], next: position, pagesRead: 0, failure };
  const read = newestFirst(pages.flatMap((page) => page.items));
  const fitting = read.filter(
    ({ call }) => !position.known.includes(call.id) && isWithin(position, call) && list.keeps(call),
  );
  const { items: found, isCut } = takeWhileSmall(fitting);
  const oldest = isCut ? found[found.length - 1] : read[read.length - 1];
  const step = advance(position, {
    pages: pages.length,
    perPage: last.perPage,
    mostPages,
    total: last.total,
    endedEmpty: last.items.length + last.unreadable === 0,
    oldest: oldest?.call.startedAt,
    isCut,
    found: found.map(({ call }) => call),
  });
  return {
    found: list.isMissedOnNumber ? found.map((one) => ({ ...one, isMissedOnNumber: true })) : found,
    next: positionAfter(step, position, pages.length, tools.lists.length),
    pagesRead: pages.length,
    failure,
  };
}

/** Each call once; `id` breaks ties so that every reading has the same order. */
const newestFirst = (found: readonly FoundCall[]): readonly FoundCall[] =>
  uniqueById(found.map((one) => ({ id: one.call.id, one })))
    .map(({ one }) => one)
    .sort((a, b) => b.call.startedAt - a.call.startedAt || b.call.id - a.call.id);

const isWithin = ({ from, to }: SearchPosition, { startedAt }: FoundCall['call']): boolean =>
  startedAt >= from && startedAt <= to;

function positionAfter(
  step: Advance,
  position: SearchPosition,
  pages: number,
  lists: number,
): SearchPosition | undefined {
  switch (step.kind) {
    case 'on':
      return step.position;
    case 'too-dense':
      throw new Refusal(texts.searchWords.problems.tooDense);
    default:
      return position.list + 1 < lists ? nextList(position, pages) : undefined;
  }
}

const nextList = (position: SearchPosition, pages: number): SearchPosition => ({
  ...startPosition(position.from, position.to),
  list: position.list + 1,
  pagesRead: position.pagesRead + pages,
});
