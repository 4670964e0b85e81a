import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({}, async (house) => {
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const button = (name: string) => desk.sidebar.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const hasFocus = (name: string) =>
  button(name).evaluate((element) => document.activeElement === element);

/** Chooses the menu item, and answers its question. */
async function open(answer: 'Yes' | 'No'): Promise<void> {
  await pick(desk.page, 'Activity Tracker', 'Clear cache…');
  await desk.page.getByRole('button', { name: answer, exact: true }).click();
  await button('Close').waitFor();
}

test('No opens the page on what is cached, and has cleared nothing', async () => {
  await open('No');
  await says(/^49 users, read \d\d:\d\d:\d\d$/);
  await says('8 teams');
  await says(/cached calls of the activity period$/);
  await says('the Aircall API key, unless you tick the box below');
  await says(/^The next refresh takes longer: about 5 requests to Aircall, 4 s\.$/);
  expect(await button('Refresh now').isVisible()).toBe(false);
  expect(await hasFocus('Clear cache')).toBe(true);
});

test('Enter clears, says what was forgotten, and offers the refresh, which Enter does', async () => {
  await desk.page.keyboard.press('Enter');
  await says(
    /^The cache was cleared at [\d:]+: 49 users, 8 teams, 10 numbers, [\d,]+ cached calls/,
  );
  await says('nothing: the cache is empty');
  expect(await hasFocus('Refresh now')).toBe(true);
  await desk.page.keyboard.press('Enter');
  await says(/^Refreshed at/);
  await says('49 users');
});

test('the tick box forgets the key as well, and the page then says where to enter one', async () => {
  await open('No');
  await desk.sidebar.getByRole('checkbox', { name: 'Also forget the Aircall API key' }).check();
  await button('Clear cache').click();
  await says(
    /The Aircall API key was forgotten\. To enter one, choose Activity Tracker > Set up…$/,
  );
  await says('No Aircall API key is stored.');
  expect(await desk.sidebar.getByRole('checkbox').isVisible()).toBe(false);
  expect(await button('Refresh now').isVisible()).toBe(false);
});

test('Yes has cleared when the page opens', async () => {
  await open('Yes');
  await says(/^The cache was cleared at [\d:]+: /);
  await button('Close').focus();
  await desk.leaveByEnter();
});
