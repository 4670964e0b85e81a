import {
  type ArchiveOptions,
  archiveProperty,
  parseArchiveOptions,
} from '../../domain/archive/options';
import type { ArchiveQuery, ArchiveRow } from '../../domain/archive/query';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { Archive } from '../../ports/archive';
import type { World } from '../world';

/** What archiving works with. */
export interface ArchiveTools {
  readonly world: World;
  readonly archive: Archive;
  readonly options: ArchiveOptions;
  /** Nothing is begun or waited for long after it. */
  readonly deadline: EpochSeconds;
  /** An id for a job of BigQuery's that is the same when an execution is repeated. */
  readonly jobId: (words: string) => string;
}

/** What is asked for a job of BigQuery's between two looks. */
export const lookPause: Seconds = 1.5;

/** Thousand millions, as BigQuery's prices count. */
export const gigabyte = 1e9;

/** Rows of one page of an answer. */
const rowsAPage = 5_000;

/** Both, or `undefined` where there is no BigQuery or no archive was chosen. */
export function findArchive(
  world: World,
): { readonly archive: Archive; readonly options: ArchiveOptions } | undefined {
  const { archive, state } = world;
  const options = archive && parseArchiveOptions(state.readAll()[archiveProperty]);
  return archive && options && { archive, options };
}

/**
 * All rows of an answer that comes within this execution.
 *
 * @throws {Error} When it does not: the slice is done again.
 */
export function askAll(
  tools: Omit<ArchiveTools, 'jobId'>,
  query: ArchiveQuery,
): readonly ArchiveRow[] {
  const { world, archive, options } = tools;
  const jobId = `aircall_ask_${world.hash(`${world.clock.now()} ${world.random()}`).slice(0, 24)}`;
  const mostBytes = options.mostGigabytes * gigabyte;
  archive.begin(options.place, query, { mostBytes, jobId });
  const rows: ArchiveRow[] = [];
  let pageToken: string | undefined;
  do {
    const page = lookFor(tools, jobId, pageToken);
    rows.push(...page.rows);
    ({ pageToken } = page);
  } while (pageToken !== undefined);
  return rows;
}

/** An answer is waited for a little longer than the slice lasts: begun again it would take as long. */
const patience: Seconds = 30;

function lookFor(
  { world, archive, options, deadline }: Omit<ArchiveTools, 'jobId'>,
  jobId: string,
  pageToken: string | undefined,
) {
  const until = Math.max(deadline, world.clock.now()) + patience;
  for (;;) {
    const page = archive.page(options.place, jobId, { pageToken, most: rowsAPage });
    if (page !== 'running') return page;
    if (world.clock.now() > until) throw new Error(texts.archive.slowAnswer);
    world.clock.sleep(lookPause);
  }
}
