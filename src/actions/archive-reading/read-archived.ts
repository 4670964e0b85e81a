import type { ArchivedCall } from '../../domain/archive/archived-call';
import { readArchiveRow } from '../../domain/archive/line';
import type { ArchivePage } from '../../domain/archive/query';
import { callsQuery } from '../../domain/archive/query-calls';
import type { Period } from '../../domain/archive/query-days';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { beginQuery } from './begin-query';
import { findLeft, type LeftDays } from './find-left';

/** Rows of a page of an answer. */
const pageRows = 5_000;

/** The archive is not asked again later than this. */
const lastLookBegins: Seconds = 15;

/** Who asks again meanwhile is given the same answer, and pays nothing. */
const answerLasts: Seconds = 600;

/**
 * The calls of a period that left the sheets, newest first; nothing where no archive was chosen or
 * no day of the period left.
 *
 * @param most - No more than this many, the newest.
 * @throws {Refusal} When the answer takes too long, or would read too much.
 * @throws {ArchiveFailure} When BigQuery refuses.
 */
export function readArchived(world: World, period: Period, most: number): readonly ArchivedCall[] {
  const left = findLeft(world, period);
  if (left === undefined) return [];
  const begunAt = world.clock.now();
  const query = callsQuery({ days: left.days, period, conditions: [], most });
  const jobId = beginQuery(world, left, query, String(Math.floor(begunAt / answerLasts)));
  const calls: ArchivedCall[] = [];
  let pageToken: string | undefined;
  do {
    const page = pageOf(world, { left, jobId, pageToken, begunAt });
    calls.push(...page.rows.flatMap((row) => readArchiveRow(row) ?? []));
    ({ pageToken } = page);
  } while (pageToken !== undefined);
  return calls;
}

interface Asked {
  readonly left: LeftDays;
  readonly jobId: string;
  readonly pageToken: string | undefined;
  readonly begunAt: EpochSeconds;
}

function pageOf({ clock }: World, { left, jobId, pageToken, begunAt }: Asked): ArchivePage {
  const { archive, options } = left;
  for (;;) {
    const page = archive.page(options.place, jobId, { pageToken, most: pageRows });
    if (page !== 'running') return page;
    if (clock.now() - begunAt >= lastLookBegins)
      throw new Refusal(texts.searchArchive.stillWorking);
  }
}
