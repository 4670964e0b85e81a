import type { CallsSlice } from '../../domain/pages/search-view';
import {
  readCursor,
  type SearchPosition,
  startPosition,
  writeCursor,
} from '../../domain/search/cursor';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat } from '../../domain/time/format';
import { connectShared } from '../budget/connect-shared';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { planSearch, type SearchPlan } from './plan-search';
import { readSlice } from './read-slice';
import { searchLog } from './search-log';

/**
 * The next slice of the calls a page wishes for.
 *
 * @param wish - A `CallsWish`; whatever a page or anybody else sends.
 * @param cursor - Where the slice before ended; nothing for the first one.
 * @throws {Refusal} When the wish or the cursor cannot be used.
 * @throws {AircallError} When Aircall gave nothing, for another reason than its limit.
 */
export function findCalls(world: World, wish: unknown, cursor: unknown): CallsSlice {
  const plan = planSearch(world, wish);
  if (plan.inLog) return searchLog(world, { period: plan.period, ...plan.inLog }, cursor);
  const position = positionOf(plan, cursor);
  const { aircall, budget } = connectShared(world, { priority: 'search' });
  const slice = readSlice(
    {
      aircall,
      renewsAt: () => budget.renewsAt(),
      now: () => world.clock.now(),
      tellMoment: dateTimeFormat(world.clock.timeZone()),
      lists: plan.lists,
    },
    position,
  );
  const { found, next, pagesRead, waitSeconds } = slice;
  return {
    calls: found,
    period: { from: position.from, to: position.to },
    progress: { pagesRead, pagesInAll: pagesRead + pagesLeft(plan, next) },
    next: next && writeCursor(next),
    waitSeconds: next ? waitSeconds : 0,
  };
}

function positionOf({ lists, period }: SearchPlan, cursor: unknown): SearchPosition {
  if (cursor === undefined || cursor === null) return startPosition(period.from, period.to);
  const position = readCursor(cursor, lists.length);
  // a period that lies elsewhere belongs to another search, or was tampered with
  const isOurs = position && position.to <= period.to && position.from <= period.from;
  if (!isOurs) throw new Refusal(texts.searchWords.problems.staleCursor);
  return position;
}

/** What is left of this list as far as Aircall said, and a page of each list that follows. */
const pagesLeft = ({ lists }: SearchPlan, next: SearchPosition | undefined): number =>
  next ? next.pagesLeft + lists.length - next.list - 1 : 0;
