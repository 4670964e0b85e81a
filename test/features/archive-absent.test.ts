import { menus } from '../../src/domain/menus/menus';
import { asTrigger, type Furnishing, openHouse } from './house';

const archive = 'showArchiveSidebar';
const doorsOf = (facts?: { readonly hasArchive: boolean }): readonly string[] =>
  menus(facts).flatMap(({ items }) => items.map(({ door }) => door));

test('the menu has the archive only where the manifest asks for BigQuery', () => {
  expect(doorsOf()).not.toContain(archive);
  expect(doorsOf({ hasArchive: true })).toEqual([
    ...doorsOf().slice(0, doorsOf().indexOf('showAboutDialog')),
    archive,
    ...doorsOf().slice(doorsOf().indexOf('showAboutDialog')),
  ]);
});

/** What a warm refresh by the clock does, call by call. */
async function callsOfRefresh(furnishing: Furnishing): Promise<unknown> {
  const company = { users: 6, teams: 2, numbers: 2, calls: 5 };
  const house = await openHouse({ company, ...furnishing });
  try {
    await house.must('setupActivityTracker');
    house.advance(60);
    await house.must('activityTracker', asTrigger);
    house.advance(60);
    return (await house.must('activityTracker', asTrigger)).serviceCalls.byMethod;
  } finally {
    await house.close();
  }
}

test('a refresh does the same without BigQuery and with it, as long as no archive was chosen', async () => {
  const without = await callsOfRefresh({});
  expect(await callsOfRefresh({ bigQuery: {} })).toEqual(without);
}, 120_000);
