import { callsQuery, mostRows } from '../../domain/archive/query-calls';
import {
  type ArchivePosition,
  type ArchiveShare,
  isJobOf,
  writeArchiveCursor,
} from '../../domain/archive/read-position';
import type { UtcDay } from '../../domain/archive/utc-day';
import type { CallsSlice, FoundCall } from '../../domain/pages/search-view';
import type { LogPosition } from '../../domain/search/log-position';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat } from '../../domain/time/format';
import type { Seconds } from '../../domain/time/units';
import { beginQuery, markOf } from '../archive-reading/begin-query';
import { findLeft, type LeftDays } from '../archive-reading/find-left';
import { Refusal } from '../refusal';
import type { World } from '../world';
import type { LogSearchPlan } from './log-search-plan';
import { answerRows, readArchivePage } from './read-archive-page';
import { sizeOf } from './slice-size';

/** Past this many characters a slice is worth sending. */
const enoughCharacters = 750_000;

/** BigQuery is not asked again later than this: whoever waits wants to see something. */
const lastLookBegins: Seconds = 7;

const problems = texts.searchWords.problems;

/**
 * Asks the archive for its share of a search that begins; `undefined` when all days of the period
 * are in the sheets.
 */
export function beginShare(world: World, plan: LogSearchPlan): ArchiveShare | undefined {
  const left = findLeft(world, plan.period);
  if (left === undefined) return undefined;
  const { period, conditions, most } = plan;
  const query = callsQuery({ days: left.days, period, conditions, ...(most && { most }) });
  return { days: daysMark(world, left.days), jobId: beginQuery(world, left, query), inSheets: [] };
}

/**
 * The days of a search's share, as they were when it began; `undefined` when it has none.
 *
 * @throws {Refusal} When another one left since: its calls may have been looked for where they no
 *   longer stand.
 */
export function daysOfShare(world: World, { archive, from, to }: Searched): LeftDays | undefined {
  const left = findLeft(world, { from, to });
  const mark = left && daysMark(world, left.days);
  if (mark !== archive?.days) throw new Refusal(problems.logChanged);
  return left;
}

type Searched = Pick<LogPosition, 'archive' | 'from' | 'to'>;

const daysMark = ({ hash }: World, days: readonly UtcDay[]): string =>
  hash(days.join()).slice(0, 16);

/**
 * The next slice of what the archive answers. While it still works, a slice without calls.
 *
 * @throws {Refusal} When the position is not of this search.
 * @throws {ArchiveFailure} When BigQuery refuses.
 */
export function searchArchive(
  world: World,
  plan: LogSearchPlan,
  begin: ArchivePosition,
): CallsSlice {
  const beganAt = world.clock.now();
  const left = daysOfShare(world, begin);
  if (left === undefined) throw new Refusal(problems.staleCursor);
  checkJob(world, queryAt(plan, begin, left), begin);
  const tellMoment = dateTimeFormat(world.clock.timeZone());
  const calls: FoundCall[] = [];
  let next: ArchivePosition | undefined = begin;
  let total: number | undefined;
  let size = 0;
  let pages = begin.pagesRead;
  while (next !== undefined) {
    const page = readArchivePage({ left, position: next, keeps: plan.keeps, tellMoment });
    if (page !== 'running') {
      calls.push(...page.found);
      size += sizeOf(page.found);
      pages = page.position.pagesRead;
      total = page.isLast ? undefined : page.total;
      next = page.isLast ? goOnBelow(world, plan, page.position, left) : page.position;
    }
    if (size >= enoughCharacters || world.clock.now() - beganAt >= lastLookBegins) break;
  }
  return {
    calls,
    period: { from: begin.from, to: begin.to },
    progress: progressOf(next, total, pages),
    ...(next && { archive: total === undefined ? 'working' : 'answering' }),
    next: next && writeArchiveCursor(next),
    waitSeconds: 0,
  };
}

const queryAt = (
  { conditions, most }: LogSearchPlan,
  { from, to, below }: ArchivePosition,
  { days }: LeftDays,
) => callsQuery({ days, period: { from, to }, conditions, below, ...(most && { most }) });

/** A page may send any text: we read no answer but that of our own query. */
function checkJob(
  world: World,
  query: ReturnType<typeof callsQuery>,
  { archive }: ArchivePosition,
): void {
  if (!isJobOf(archive.jobId, markOf(world, query))) throw new Refusal(problems.staleCursor);
}

/** An answer that was full is followed by that of a query for what lies below. */
function goOnBelow(
  world: World,
  plan: LogSearchPlan,
  ended: ArchivePosition,
  left: LeftDays,
): ArchivePosition | undefined {
  if (ended.last === undefined || ended.rows < (plan.most ?? mostRows)) return undefined;
  const { last, ...rest } = ended;
  const position: ArchivePosition = { ...rest, below: last, token: '', rows: 0 };
  const jobId = beginQuery(world, left, queryAt(plan, position, left));
  return { ...position, archive: { ...ended.archive, jobId } };
}

/** How much is left is known as far as the archive said. */
function progressOf(
  next: ArchivePosition | undefined,
  total: number | undefined,
  pagesRead: number,
): CallsSlice['progress'] {
  if (next === undefined) return { pagesRead, pagesInAll: pagesRead };
  const left = Math.max(1, Math.ceil(((total ?? 0) - next.rows) / answerRows));
  return { pagesRead, pagesInAll: pagesRead + left };
}
