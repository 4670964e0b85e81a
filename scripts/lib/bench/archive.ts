import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionReport } from '../../../host/engine/report';
import { dayAt, fillDay, noteDays, place, pourCalls } from './archive-calls';
import { type Figure, figure } from './figure';
import { ask, type BenchHouse, openBenchHouse } from './house';

/** Days the archived calls lie in, the youngest so long before now. */
const days = 365;
const youngest = 60;

/** What a page is answered, as far as it matters here. */
interface Slice {
  readonly calls: readonly unknown[];
  readonly next: string | undefined;
}

interface ArchiveJob {
  readonly job?: { readonly state: string; readonly waitSeconds: number };
}

/**
 * A year of archived calls on the local host: a day is archived and removed by the add-on, the others
 * are loaded past it, and then the log is searched across sheet and archive.
 *
 * @param calls - In the archive.
 */
export async function measureArchive(root: string, calls: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-archive-'));
  const house = await openBenchHouse(root, { account: 'S', stateDir: folder, bigQuery: true });
  try {
    return await measureIn(house, calls);
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(house: BenchHouse, calls: number): Promise<readonly Figure[]> {
  const perDay = Math.round(calls / days);
  const size = `${(perDay * days).toLocaleString('en-US')} calls`;
  await house.run('setupActivityTracker');
  fillDay(house, youngest - 10, perDay);
  const reports: ExecutionReport[] = [];
  const tell = async (name: string, ...args: readonly unknown[]): Promise<ArchiveJob> => {
    const { value, report } = await ask<ArchiveJob>(house, name, ...args);
    reports.push(report);
    return value;
  };
  await ask(house, 'apiUseArchive', place);
  await ask(house, 'apiSaveArchive', {
    ...{ isOn: true, removes: true, keepDays: 31, mostGigabytes: 100 },
  });
  for (let view = await tell('apiContinueArchive'); view.job?.state === 'running'; ) {
    house.pass(Math.max(3, view.job.waitSeconds));
    view = await tell('apiContinueArchive');
  }
  const day = `${perDay.toLocaleString('en-US')} calls`;
  const archived = figure(day, 'a day is archived and leaves the sheet', reports);
  const began = Date.now();
  await pourCalls(house, { days, youngest, perDay });
  process.stderr.write(`Loaded ${size} in ${((Date.now() - began) / 1000).toFixed(0)} s.\n`);
  noteDays(house, { days, youngest, perDay });
  const month = { from: dayAt(house, youngest + 90), to: dayAt(house, youngest + 60) - 1 };
  const note = (what: string, change: object) => search(house, { size, what }, change);
  return [
    archived,
    await note('a month: one agent of 200', { ...month, userIds: [7] }),
    await note('a month: the end of a number', { ...month, phone: '001234' }),
    await note('the year: one caller', { phone: '+33610001234' }),
    await note('the year: words in a comment', { comment: 'refund 4711' }),
  ];
}

/** Asks for slices as the page does. */
async function search(
  house: BenchHouse,
  { size, what }: { readonly size: string; readonly what: string },
  change: object,
): Promise<Figure> {
  const wish = { kind: 'search', criteria: { ...everything(house), ...change } };
  const reports: ExecutionReport[] = [];
  let cursor: string | undefined;
  let jobId = '';
  let found = 0;
  do {
    const { value, report } = await ask<Slice>(house, 'apiFindCalls', wish, cursor);
    reports.push(report);
    found += value.calls.length;
    cursor = value.next;
    jobId = /aircall_search_\w+/.exec(cursor ?? '')?.[0] ?? jobId;
    house.pass(1);
  } while (cursor !== undefined);
  const bytes = await house.host.cloud.serve(
    ({ queries }) => queries.find(place.projectId, jobId)?.processedBytes ?? 0,
  );
  const more = { found, slices: reports.length, 'MB read': Math.round(bytes / 1e6) };
  return figure(size, what, reports, more);
}

const everything = (house: BenchHouse): object => ({
  ...{ place: 'log', from: dayAt(house, 600), to: Math.floor(house.clock.now() / 1000) },
  ...{ userIds: [], numberIds: [], teams: [], directions: [], missed: [], tags: [] },
  ...{ duration: {}, talk: {}, phone: '', comment: '' },
});
