import {
  archivedDays,
  archiveToTheEnd,
  ask,
  callsOf,
  dayBefore,
  inArchive,
  logCalls,
  loggedIds,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import type { House } from './house';

let house: House;
beforeAll(async () => {
  house = await openArchiveHouse({
    bigQuery: {
      projects: [
        { projectId: 'local-sandbox', billing: 'sandbox' },
        { projectId: 'local-project' },
        { projectId: 'local-foreign', access: 'none' },
        { projectId: 'local-without', apiEnabled: false },
      ],
    },
  });
  logCalls(house, callsOf(dayBefore(house, 50), 6, 100));
}, 60_000);
afterAll(() => house.close());

const choices = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 };

async function archive() {
  await value(house, 'apiSteerArchive', 'start');
  return archiveToTheEnd(house);
}

test.each([
  ['local-foreign', 'Your Google account may not do this in BigQuery'],
  ['local-without', 'The BigQuery API is switched off'],
  ['no-such-project', 'Google Cloud knows no such project'],
])('the project %s is refused in words', async (projectId, words) => {
  const reply = await ask(house, 'apiCheckArchive', { ...place, projectId });
  expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringContaining(words) } });
});

test('a sandbox is a trial: it archives, says that it forgets, and nothing leaves', async () => {
  const view = await value(house, 'apiUseArchive', { ...place, projectId: 'local-sandbox' });
  expect(view.store).toMatchObject({ isReady: true, expires: true });
  await value(house, 'apiSaveArchive', choices);
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done' });
  expect(archivedDays(house)[dayBefore(house, 50)]).toMatchObject({ 'Left sheet': '' });
  expect(loggedIds(house)).toHaveLength(6);
});

test('an expiration that somebody sets later keeps the rows; once it is gone, they leave', async () => {
  await value(house, 'apiUseArchive', place);
  const day = dayBefore(house, 50);
  await house.host.cloud.serve(({ datasets }) =>
    datasets.patch('local-project', 'aircall', {
      defaultTableExpirationMs: String(90 * 86_400_000),
    }),
  );
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done' });
  expect(archivedDays(house)[day]).toMatchObject({ Calls: 6, 'Left sheet': '' });
  expect(loggedIds(house)).toHaveLength(6);
  await house.host.cloud.serve(({ datasets }) =>
    datasets.patch('local-project', 'aircall', { defaultTableExpirationMs: '0' }),
  );
  expect(await archive()).toMatchObject({ state: 'done', done: 1 });
  expect(archivedDays(house)[day]).toMatchObject({ Calls: 6, 'Left sheet': 'yes' });
  expect(loggedIds(house)).toEqual([]);
  expect(await inArchive(house, 'SELECT count(*)::INT FROM "local-project:aircall.calls"')).toEqual(
    [[6]],
  );
});
