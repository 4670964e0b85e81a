import type { ArchivedCall } from '../../src/domain/archive/archived-call';
import { archiveLine } from '../../src/domain/archive/line';
import type { ArchiveQuery, ArchiveRow } from '../../src/domain/archive/query';
import type { Archive } from '../../src/ports/archive';
import { meets } from './archive-where';

interface Job {
  readonly rows: readonly ArchiveRow[];
  looks: number;
}

/** How an archive of a test behaves. */
export interface Temper {
  /** Looks at a query before it has an answer. */
  readonly looks?: number;
  /** Rows of a page, however many are asked for. */
  readonly pageRows?: number;
  /** What a dry run says. */
  readonly bytes?: number;
}

/** An archive that holds calls in memory, and reads the WHERE of our queries as a model of SQL. */
export interface ArchiveInMemory extends Archive {
  readonly queries: readonly ArchiveQuery[];
  put(calls: readonly ArchivedCall[]): void;
}

/** Makes one. Only what reading needs is there. */
export function archiveInMemory({ looks = 0, pageRows = 1_000, bytes = 1 }: Temper = {}) {
  const rows: ArchiveRow[] = [];
  const jobs = new Map<string, Job>();
  const queries: ArchiveQuery[] = [];
  const archive: Partial<ArchiveInMemory> = {
    queries,
    put: (calls) => void rows.push(...calls.map(rowOf)),
    estimate: () => bytes,
    begin: (_place, query, { jobId }) => {
      queries.push(query);
      jobs.set(jobId, { rows: answerOf(rows, query), looks });
    },
    page: (_place, jobId, { pageToken, most }) => {
      const job = jobs.get(jobId);
      if (job === undefined) throw new Error(`Not found: Job ${jobId}`);
      if (job.looks > 0) {
        job.looks -= 1;
        return 'running';
      }
      const from = Number(pageToken ?? 0);
      const to = from + Math.min(most, pageRows);
      const pageTokenNext = to < job.rows.length ? String(to) : undefined;
      return { rows: job.rows.slice(from, to), pageToken: pageTokenNext, total: job.rows.length };
    },
  };
  return archive as ArchiveInMemory;
}

/** A row as BigQuery would hand it out: moments in epoch seconds, lists that are never missing. */
export function rowOf(call: ArchivedCall): ArchiveRow {
  const line = JSON.parse(archiveLine(call)) as Record<string, unknown>;
  const lists = { teams: [], tags: [], comments: [], rings: [], own: [] };
  const moments = Object.entries(line)
    .filter(([name]) => name.endsWith('_at'))
    .map(([name, value]) => [name, Date.parse(String(value)) / 1000]);
  return { ...lists, ...line, ...Object.fromEntries(moments) };
}

/** The rows a query of calls is answered with, by the model of its WHERE. */
export function answerOf(
  rows: readonly ArchiveRow[],
  { sql, parameters }: ArchiveQuery,
): ArchiveRow[] {
  const [, columns = '', where = '', limit = ''] =
    /^SELECT (.*)\nFROM calls\nWHERE ([\s\S]*)\nORDER BY started_at DESC, call_id DESC\nLIMIT (\d+)$/.exec(
      sql,
    ) ?? [];
  const given = Object.fromEntries(
    parameters.map((each) => [each.name, 'values' in each ? each.values : each.value]),
  );
  const names = columns.split(', ');
  return rows
    .filter((row) => meets(where.replace(/\n +/g, ' '), row, given))
    .sort(
      (a, b) =>
        number(b.started_at) - number(a.started_at) || number(b.call_id) - number(a.call_id),
    )
    .slice(0, Number(limit))
    .map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

const number = (value: unknown): number => value as number;
