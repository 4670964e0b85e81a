import {
  archivedDays,
  archiveToTheEnd,
  callsOf,
  dayBefore,
  logCalls,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import type { House } from './house';

let house: House;
beforeAll(async () => {
  house = await openArchiveHouse();
}, 60_000);
afterAll(() => house.close());

test('closed days are archived, verified and noted; younger ones wait', async () => {
  logCalls(house, callsOf(dayBefore(house, 2), 10, 300));
  logCalls(house, callsOf(dayBefore(house, 5), 30, 200));
  logCalls(house, callsOf(dayBefore(house, 6), 20, 100));
  const chosen = await value(house, 'apiUseArchive', place);
  expect(chosen).toMatchObject({ store: { isReady: true, expires: false, rows: 0 } });
  const job = await archiveToTheEnd(house);
  expect(job).toMatchObject({ state: 'done', done: 2, total: 2 });
  expect(archivedDays(house)).toMatchObject({
    [dayBefore(house, 6)]: { Calls: 20, Rows: 20, 'Left sheet': '' },
    [dayBefore(house, 5)]: { Calls: 30, Rows: 30, 'Left sheet': '' },
  });
});
