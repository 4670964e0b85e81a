import { mostLoadBytes } from '../../src/domain/archive/parts';
import {
  archivedDays,
  archiveToTheEnd,
  callsOf,
  dayBefore,
  inArchive,
  logCalls,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import type { House } from './house';

/** A comment as long as a cell can be, three bytes a character; it is archived twice, as it is and folded. */
const comment = '請求書をもう一度送ってほしいとのこと。'.repeat(2_550);
const count = 145;
const calls = '"local-project:aircall.calls"';

let house: House;
/** How many jobs BigQuery takes before it has a bad moment. */
let mostJobs = Number.POSITIVE_INFINITY;
let jobs = 0;
beforeAll(async () => {
  house = await openArchiveHouse({ bigQuery: { refuse: (method) => refuse(method) } });
  const day = dayBefore(house, 40);
  logCalls(
    house,
    callsOf(day, count, 1_000).map((call) => ({ ...call, comments: [comment] })),
  );
  await value(house, 'apiUseArchive', place);
  const choices = { isOn: true, removes: false, keepDays: 31, mostGigabytes: 10 };
  await value(house, 'apiSaveArchive', choices);
  // the plan
  await value(house, 'apiContinueArchive');
}, 60_000);
afterAll(() => house.close());

function refuse(method: string) {
  if (method !== 'bigquery.jobs.insert') return undefined;
  jobs += 1;
  return jobs > mostJobs
    ? { code: 503, reason: 'backendError', message: 'Error encountered during execution.' }
    : undefined;
}

/** What is in the table of the parts, and in the archive. */
async function stored() {
  const name = `calls_parts_${dayBefore(house, 40).replace(/-/g, '')}`;
  const tables = await inArchive(
    house,
    `SELECT count(*)::INT FROM duckdb_tables() WHERE table_name = 'local-project:aircall.${name}'`,
  );
  const staged = tables[0]?.[0]
    ? (await inArchive(house, `SELECT count(*)::INT FROM "local-project:aircall.${name}"`))[0]?.[0]
    : 'none';
  return {
    staged,
    archived: (await inArchive(house, `SELECT count(*)::INT FROM ${calls}`))[0]?.[0],
  };
}

/** A slice in which BigQuery takes so many jobs. */
async function sliceOf(most: number) {
  [jobs, mostJobs] = [0, most];
  house.advance(61);
  return (await value(house, 'apiContinueArchive')).job;
}

test('a day over 40 MB is put together in a table of its own; interrupted before the copy, it goes on', async () => {
  // its two parts are loaded, the copy is refused
  expect(await sliceOf(2)).toMatchObject({ state: 'running', done: 0 });
  expect(await stored()).toEqual({ staged: count, archived: 0 });
  mostJobs = Number.POSITIVE_INFINITY;
  house.advance(61);
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done', done: 1 });
  expect(await stored()).toEqual({ staged: 'none', archived: count });
  const [[told] = []] = await inArchive(
    house,
    `SELECT count(*)::INT FROM ${calls} WHERE comments[1].text = '${comment}'`,
  );
  expect(told).toBe(count);
}, 60_000);

test('it was more than one load takes, and is verified', () => {
  const day = archivedDays(house)[dayBefore(house, 40)];
  expect(day).toMatchObject({ Calls: count, Rows: count });
  expect(Number(day?.Bytes)).toBeGreaterThan(mostLoadBytes);
});
