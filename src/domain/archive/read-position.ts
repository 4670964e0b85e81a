import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';
import type { LastRow } from './query-calls';

/**
 * What a search of the log carries along when days of its period left the sheets: the archive was
 * asked for them when it began, and answers while the sheets are read.
 */
export interface ArchiveShare {
  /** Tells of the days that had left then; when another one left meanwhile, calls would be missing. */
  readonly days: string;
  /** The query's job. */
  readonly jobId: string;
  /** Calls of those days that stand in the sheets all the same: there they are newer. */
  readonly inSheets: readonly number[];
}

/** How far a search has come in the archive's answer; the sheets are done. */
export interface ArchivePosition {
  /** The period, as it was when the search began. */
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** Pages read, those of the sheets among them. */
  readonly pagesRead: number;
  readonly archive: ArchiveShare;
  /** BigQuery's name of the next page; empty: the first one. */
  readonly token: string;
  /** Rows of this answer that were read. */
  readonly rows: number;
  /** The last of them. */
  readonly last?: LastRow | undefined;
  /** Where the answer before this one ended, when it was full. */
  readonly below?: LastRow | undefined;
}

/** A position as the text a page keeps. */
export const writeArchiveCursor = (position: ArchivePosition): string =>
  JSON.stringify({ inArchive: position });

/**
 * Reads what {@link writeArchiveCursor} wrote.
 *
 * @returns `undefined` when the text cannot come from there.
 */
export function readArchiveCursor(text: unknown): ArchivePosition | undefined {
  if (typeof text !== 'string') return undefined;
  const { inArchive } = parseObject(text);
  if (typeof inArchive !== 'object' || inArchive === null) return undefined;
  const { from, to, pagesRead, token, rows, last, below, archive } = inArchive as Fields;
  const share = readShare(archive);
  if (share === undefined || ![from, to, pagesRead, rows].every(isWhole)) return undefined;
  if (typeof token !== 'string' || token.length > longestToken) return undefined;
  if (!isLastRow(last) || !isLastRow(below)) return undefined;
  return { from, to, pagesRead, token, rows, last, below, archive: share } as ArchivePosition;
}

/** Reads the share that a cursor holds; `undefined` when it cannot come from us. */
export function readShare(value: unknown): ArchiveShare | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { days, jobId, inSheets } = value as Fields;
  if (typeof days !== 'string' || typeof jobId !== 'string') return undefined;
  if (!/^[0-9a-f]{16}$/.test(days) || !jobPattern.test(jobId)) return undefined;
  if (!Array.isArray(inSheets) || !inSheets.every(isWhole)) return undefined;
  return { days, jobId, inSheets };
}

/** BigQuery's page tokens have some dozens of characters. */
const longestToken = 1_000;

const jobPattern = /^aircall_search_[0-9a-f]{16}_[0-9a-f]{16}$/;

/**
 * The id of a search's job: it tells which query it is of, so that no page can make us read another
 * job's answer.
 *
 * @param query - 16 hexadecimal digits that tell of the query.
 * @param seed - 16 more, new for each job.
 */
export const searchJobId = (query: string, seed: string): string =>
  `aircall_search_${query}_${seed}`;

/** Whether a job is one of ours for this query. */
export const isJobOf = (jobId: string, query: string): boolean =>
  jobPattern.test(jobId) && jobId.startsWith(`aircall_search_${query}_`);

type Fields = Readonly<Record<string, unknown>>;

function isLastRow(value: unknown): value is LastRow | undefined {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { startedAt, id } = value as Fields;
  return isWhole(startedAt) && isWhole(id);
}

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
