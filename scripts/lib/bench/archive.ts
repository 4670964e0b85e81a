import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionReport } from '../../../host/engine/report';
import { fillDay, noteDays, type Poured, place, pourCalls } from './archive-calls';
import { meterQueries } from './archive-meter';
import { measureBehind, measureSearches, measureTriggers } from './archive-reading';
import { type Figure, figure } from './figure';
import { ask, type BenchHouse, morning, openBenchHouse } from './house';

/** Days the archived calls lie in, the youngest so long before now. */
const days = 365;
const youngest = 60;

/** Call-backs were last looked through so many days ago. */
const daysAway = 75;

interface ArchiveJob {
  readonly job?: { readonly state: string; readonly waitSeconds: number };
}

/**
 * A year of archived calls on the local host: a day is archived and removed by the add-on, the others
 * are loaded past it, and then everything that reads across sheet and archive is asked.
 *
 * @param calls - In the archive.
 */
export async function measureArchive(root: string, calls: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-archive-'));
  const house = await openBenchHouse(root, {
    ...{ account: 'S', stateDir: folder, bigQuery: true },
    properties: { CALL_BACKS: JSON.stringify({ at: morning / 1000 - daysAway * 86_400, open: 0 }) },
  });
  try {
    return await measureIn(house, { days, youngest, perDay: Math.round(calls / days) });
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(house: BenchHouse, poured: Poured): Promise<readonly Figure[]> {
  const { perDay } = poured;
  const size = `${(perDay * days).toLocaleString('en-US')} calls`;
  await house.run('setupActivityTracker');
  fillDay(house, youngest - 10, perDay);
  const archived = await archiveDay(house, `${perDay.toLocaleString('en-US')} calls`);
  const loaded = await loadYear(house, poured, size);
  noteDays(house, poured);
  const asked = { house, size, meter: await meterQueries(house) };
  const searches = await measureSearches(asked, poured);
  const behind = await measureBehind(asked, poured);
  return [archived, loaded, ...searches, behind, ...(await measureTriggers(asked))];
}

/** The add-on archives a day and removes it from the sheet. */
async function archiveDay(house: BenchHouse, size: string): Promise<Figure> {
  await ask(house, 'apiUseArchive', place);
  const choices = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 100 };
  await ask(house, 'apiSaveArchive', choices);
  const reports: ExecutionReport[] = [];
  for (;;) {
    const { value, report } = await ask<ArchiveJob>(house, 'apiContinueArchive');
    reports.push(report);
    if (value.job?.state !== 'running') break;
    house.pass(Math.max(3, value.job.waitSeconds));
  }
  return figure(size, 'a day is archived and leaves the sheet', reports, {
    executions: reports.length,
  });
}

/** How long the local BigQuery takes for a year of load jobs. */
async function loadYear(house: BenchHouse, poured: Poured, size: string): Promise<Figure> {
  const began = Date.now();
  await pourCalls(house, poured);
  const seconds = (Date.now() - began) / 1000;
  process.stderr.write(`Loaded ${size} in ${seconds.toFixed(0)} s.\n`);
  return { ...figure(size, `${days} load jobs of the local BigQuery`, []), seconds };
}
