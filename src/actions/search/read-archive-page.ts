import type { ArchivedCall } from '../../domain/archive/archived-call';
import { readArchiveRow } from '../../domain/archive/line';
import type { ArchiveRow } from '../../domain/archive/query';
import type { LastRow } from '../../domain/archive/query-calls';
import type { ArchivePosition } from '../../domain/archive/read-position';
import { archivedRecord } from '../../domain/archive/read-record';
import type { FoundCall } from '../../domain/pages/search-view';
import type { CallTest } from '../../domain/search/call-filter';
import { describeRecord } from '../../domain/search/log-details';
import type { EpochSeconds } from '../../domain/time/units';
import type { LeftDays } from '../archive-reading/find-left';

/** Rows of a page of an answer. */
export const answerRows = 1_000;

/** What one page of an answer is read with. */
export interface ArchivePageWanted {
  readonly left: LeftDays;
  readonly position: ArchivePosition;
  readonly keeps: CallTest;
  readonly tellMoment: (at: EpochSeconds) => string;
}

/** What one page of an answer holds. */
export interface FoundInArchive {
  /** Newest first. */
  readonly found: readonly FoundCall[];
  /** Rows of the whole answer. */
  readonly total: number;
  /** Behind this page. */
  readonly position: ArchivePosition;
  /** Whether this was the last page of the answer. */
  readonly isLast: boolean;
}

/** The next page of an answer; `running` while there is none. */
export function readArchivePage(wanted: ArchivePageWanted): FoundInArchive | 'running' {
  const { left, position, keeps } = wanted;
  const { archive, token } = position;
  const page = left.archive.page(left.options.place, archive.jobId, {
    ...(token !== '' && { pageToken: token }),
    most: answerRows,
  });
  if (page === 'running') return page;
  const inSheets = new Set(archive.inSheets);
  const found = page.rows
    .flatMap((row) => readArchiveRow(row) ?? [])
    .filter(({ call }) => !inSheets.has(call.id) && keeps(call))
    .map((archived) => ({ call: archived.call, details: detailsOf(archived, wanted) }));
  return {
    found,
    total: page.total,
    position: {
      ...position,
      token: page.pageToken ?? '',
      rows: position.rows + page.rows.length,
      pagesRead: position.pagesRead + 1,
      last: lastOf(page.rows) ?? position.last,
    },
    isLast: page.pageToken === undefined,
  };
}

const detailsOf = (archived: ArchivedCall, { tellMoment }: ArchivePageWanted): string =>
  describeRecord(archivedRecord(archived), tellMoment);

function lastOf(rows: readonly ArchiveRow[]): LastRow | undefined {
  const { started_at: startedAt, call_id: id } = rows[rows.length - 1] ?? {};
  return typeof startedAt === 'number' && typeof id === 'number' ? { startedAt, id } : undefined;
}
