import {
  archivedDays,
  archiveToTheEnd,
  ask,
  callsOf,
  dayBefore,
  daySeconds,
  inArchive,
  logCalls,
  loggedIds,
  openArchiveHouse,
  place,
  value,
  writeCell,
} from './archive-house';
import { asTrigger, type House, records } from './house';

let house: House;
const old: Record<'first' | 'second' | 'third' | 'young', string> = {
  first: '',
  second: '',
  third: '',
  young: '',
};

const choices = { isOn: true, removes: false, keepDays: 92, mostGigabytes: 10 };
const dailyCounts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await inArchive(
        house,
        `SELECT strftime(started_at, '%Y-%m-%d'), count(*)::INT FROM ${table} GROUP BY 1 ORDER BY 1`,
      )
    ).map(([day, count]) => [String(day), Number(count)]),
  );
const table = '"local-project:aircall.calls"';

beforeAll(async () => {
  house = await openArchiveHouse();
  old.young = dayBefore(house, 2);
  old.third = dayBefore(house, 5);
  old.second = dayBefore(house, 40);
  old.first = dayBefore(house, 41);
  logCalls(house, callsOf(old.young, 10, 400));
  logCalls(house, callsOf(old.third, 30, 300));
  logCalls(house, callsOf(old.second, 25, 200));
  logCalls(house, callsOf(old.first, 20, 100));
}, 60_000);
afterAll(() => house.close());

/** Archives what is due, whatever was done before. */
async function archive() {
  await value(house, 'apiSteerArchive', 'start');
  return archiveToTheEnd(house);
}

test('closed days are archived, verified and noted; younger ones wait', async () => {
  const chosen = await value(house, 'apiUseArchive', place);
  expect(chosen).toMatchObject({ store: { isReady: true, expires: false, rows: 0 } });
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done', done: 3, total: 3 });
  expect(archivedDays(house)).toMatchObject({
    [old.first]: { Calls: 20, Rows: 20, Callers: 'yes', 'Left sheet': '' },
    [old.second]: { Calls: 25, Rows: 25, 'Left sheet': '' },
    [old.third]: { Calls: 30, Rows: 30, 'Left sheet': '' },
  });
  expect(await dailyCounts()).toEqual({ [old.first]: 20, [old.second]: 25, [old.third]: 30 });
  expect(loggedIds(house)).toHaveLength(85);
});

test('nothing is loaded again while nothing changed', async () => {
  expect(await archive()).toMatchObject({ state: 'done', done: 0, total: 0 });
});

test('a row that changed late reloads its day, and no other', async () => {
  const before = archivedDays(house);
  const row = records(house.sheet('Calls')).findIndex((each) => each['Call ID'] === '210');
  const words = house.sheet('Calls').values[0] ?? [];
  writeCell(house, 'Calls', row + 2, words.indexOf('Comments') + 1, 'Zurückrufen');
  writeCell(house, 'Calls', row + 2, words.indexOf('Updated') + 1, '2026-11-20 09:00:00');
  expect(await archive()).toMatchObject({ state: 'done', done: 1 });
  const after = archivedDays(house);
  expect(after[old.second]?.Checksum).not.toBe(before[old.second]?.Checksum);
  expect(after[old.first]).toEqual(before[old.first]);
  expect(
    await inArchive(house, `SELECT comments[1].folded FROM ${table} WHERE call_id = 210`),
  ).toEqual([['zuruckrufen']]);
});

test('an archive that lost a call gets it back before anything leaves; then rows leave whose days are old', async () => {
  await inArchive(house, `DELETE FROM ${table} WHERE call_id = 105`);
  await value(house, 'apiSaveArchive', { ...choices, removes: true, keepDays: 31 });
  expect(await archive()).toMatchObject({ state: 'done', done: 2 });
  expect(await dailyCounts()).toEqual({ [old.first]: 20, [old.second]: 25, [old.third]: 30 });
  expect(archivedDays(house)).toMatchObject({
    [old.first]: { Calls: 20, Rows: 0, 'Left sheet': 'yes' },
    [old.second]: { Calls: 25, Rows: 0, 'Left sheet': 'yes' },
    [old.third]: { Calls: 30, Rows: 30, 'Left sheet': '' },
  });
  expect(loggedIds(house)).toEqual([...range(300, 330), ...range(400, 410)]);
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

test('what comes late of a day that left is added to what the archive has, and leaves too', async () => {
  const [late] = callsOf(old.first, 1, 104);
  if (late === undefined) throw new Error('no call');
  logCalls(house, [{ ...late, tags: ['Late'] }], house.clock.now() / 1000);
  expect(await archive()).toMatchObject({ state: 'done', done: 1 });
  expect(archivedDays(house)[old.first]).toMatchObject({ Calls: 20, Rows: 0, 'Left sheet': 'yes' });
  expect(await inArchive(house, `SELECT tags[1].name FROM ${table} WHERE call_id = 104`)).toEqual([
    ['Late'],
  ]);
  expect(loggedIds(house)).not.toContain(104);
});

test('another place is refused while days live in this one alone', async () => {
  const reply = await ask(house, 'apiUseArchive', { ...place, datasetId: 'other' });
  expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringContaining('2 days') } });
});

test('the clock trigger goes on by itself when a day closes', async () => {
  house.advance(2 * daySeconds);
  const looks = async () => {
    for (let run = 0; run < 6; run += 1) {
      await house.must('activityTracker', asTrigger);
      house.advance(100);
    }
  };
  await looks();
  expect(archivedDays(house)[old.young]).toMatchObject({ Calls: 10, 'Left sheet': '' });
});

test('when the archive does not keep what is loaded, nothing leaves and it says so', async () => {
  house.advance(30 * daySeconds);
  const { cloud } = house.host;
  const honest = cloud.serve.bind(cloud);
  cloud.serve = (work) =>
    honest(async (warehouse) => {
      await warehouse.database.run(`UPDATE ${table} SET contact = 'X' WHERE call_id = 302`);
      return work(warehouse);
    });
  const job = await archive();
  cloud.serve = honest;
  expect(job).toMatchObject({
    state: 'failed',
    problem: { what: expect.stringContaining(old.third) },
  });
  expect(loggedIds(house)).toEqual([...range(300, 330), ...range(400, 410)]);
});
