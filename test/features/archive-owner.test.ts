import { describeArchive, warnOfPlace, warnOfStore } from '../../src/domain/archive/describe';
import type { ArchiveCheck, ArchiveView } from '../../src/domain/archive/view';
import { texts } from '../../src/domain/texts/texts';
import { someCriteria } from '../builders/criteria';
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
} from './archive-house';
import type { House } from './house';

const name = { projectId: 'local-project', datasetId: 'aircall', tableId: 'calls' };
const choices = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 };
const say = texts.archive;

let house: House;
beforeAll(async () => {
  house = await openArchiveHouse();
  logCalls(house, callsOf(dayBefore(house, 5), 6, 100));
  logCalls(house, callsOf(dayBefore(house, 40), 12, 200));
  await value(house, 'apiUseArchive', place);
  await value(house, 'apiSaveArchive', choices);
  await archiveToTheEnd(house);
}, 60_000);
afterAll(() => house.close());

const labels = () => house.host.cloud.serve(({ tables }) => tables.get(name).labels);
const label = (owner: string) =>
  house.host.cloud.serve(({ tables }) =>
    tables.patch(name, { labels: { aircall_tracker: owner, cost_center: 'support' } }),
  );

async function archiveAgain() {
  await value(house, 'apiSteerArchive', 'start');
  await value(house, 'apiContinueArchive');
  return archiveToTheEnd(house);
}

test('the table says which spreadsheet archives there, and nobody can open that by what it says', async () => {
  const { aircall_tracker: mark } = (await labels()) ?? {};
  expect(mark).toMatch(/^[0-9a-f]{16}$/);
  expect(await value<ArchiveCheck>(house, 'apiCheckArchive', place)).toMatchObject({
    isOfAnother: false,
    rows: 18,
  });
});

test('once another spreadsheet took it over, nothing is archived from here, and it is said why', async () => {
  await label('0123456789abcdef');
  logCalls(house, callsOf(dayBefore(house, 6), 3, 300));
  const job = await archiveAgain();
  expect(job).toMatchObject({ state: 'failed', problem: say.problems.takenOver });
  const view = await value(house, 'apiReadArchive');
  expect(warnOfStore(view)).toEqual([say.takenOver]);
  expect(await inArchive(house, `SELECT count(*)::INT FROM "local-project:aircall.calls"`)).toEqual(
    [[18]],
  );
});

test('another spreadsheet’s archive is used only by who says to take it over', async () => {
  const check = await value<ArchiveCheck>(house, 'apiCheckArchive', place);
  expect(warnOfPlace(check)).toEqual([say.ofAnother]);
  expect(await ask(house, 'apiUseArchive', place)).toMatchObject({
    ok: false,
    problem: say.problems.ofAnother,
  });
  expect(await labels()).toMatchObject({ aircall_tracker: '0123456789abcdef' });
  await value(house, 'apiUseArchive', { ...place, takesOver: true });
  expect(await labels()).toEqual({
    aircall_tracker: expect.not.stringMatching('0123456789abcdef'),
    cost_center: 'support',
  });
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done', done: 1 });
});

test('a spreadsheet that was made anew adopts the days that are there, and replaces none', async () => {
  const days = house.host.workbook.sheetByName('Archive days');
  if (!days) throw new Error('There is no sheet "Archive days".');
  house.host.workbook.deleteSheet(days);
  await value(house, 'apiUseArchive', place);
  expect(archivedDays(house)).toMatchObject({
    [dayBefore(house, 5)]: { Calls: 6, 'Left sheet': '' },
    [dayBefore(house, 6)]: { Calls: 3, 'Left sheet': '' },
    [dayBefore(house, 40)]: { Calls: 12, 'Left sheet': 'yes' },
  });
  const [late] = callsOf(dayBefore(house, 40), 1, 500);
  if (late) logCalls(house, [late]);
  await archiveToTheEnd(house);
  expect(archivedDays(house)[dayBefore(house, 40)]).toMatchObject({ Calls: 13, Rows: 0 });
  expect(loggedIds(house)).toHaveLength(9);
  const now = Math.floor(house.clock.now() / 1000);
  const criteria = someCriteria({ place: 'log', from: now - 90 * daySeconds, to: now });
  let [cursor, found]: [string | undefined, number] = [undefined, 0];
  do {
    const slice: { calls: readonly unknown[]; next?: string } = await value(
      house,
      'apiFindCalls',
      { kind: 'search', criteria },
      cursor,
    );
    found += slice.calls.length;
    cursor = slice.next;
    house.advance(1);
  } while (cursor !== undefined);
  expect(found).toBe(22);
});

test('an archive that is gone is never begun anew without a word, and everything says the same of it', async () => {
  await house.host.cloud.serve(({ tables }) => tables.remove(name));
  const view: ArchiveView = await value(house, 'apiReadArchive');
  expect(view.job).toBeUndefined();
  expect(warnOfStore(view)).toEqual([say.notReady]);
  expect(describeArchive(view).join(' ')).toMatch(/3 days had been archived there/);
  expect(describeArchive(view).join(' ')).not.toMatch(/verified/);
  logCalls(house, callsOf(dayBefore(house, 7), 3, 600));
  expect(await archiveAgain()).toMatchObject({
    state: 'failed',
    problem: say.failures['no-table'](''),
  });
  expect(await ask(house, 'apiUseArchive', place)).toMatchObject({
    ok: false,
    problem: say.problems.gone(1),
  });
});
