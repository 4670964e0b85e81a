import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({}, async (house) => {
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(5000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const radio = (name: string, exact = false) => desk.sidebar.getByRole('radio', { name, exact });
const says = (words: string | RegExp) => desk.sidebar.getByText(words).waitFor();
const intervals = () => desk.house.host.triggers.map(({ schedule }) => schedule);

test('Automatic refresh opens from the menu on what is set, which has the focus', async () => {
  await desk.page.getByRole('button', { name: 'Activity Tracker', exact: true }).focus();
  await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await desk.page.locator(':focus', { hasText: 'Automatic refresh…' }).waitFor();
  await press('Enter');
  await says('A trigger of yours is set to refresh the board every minute.');
  const now = radio('Every minute');
  expect(await now.isChecked()).toBe(true);
  expect(await now.evaluate((input) => document.activeElement === input)).toBe(true);
  await says(/every minute would use \d+ of the 360 minutes Google allows a day\.$/);
});

test('arrows choose, the cost follows, and Enter saves', async () => {
  await press('ArrowDown', 'ArrowDown');
  await says(/every 10 minutes would use \d+ of the 360 minutes/);
  await press('Enter');
  await says('Saved. Your trigger is set to refresh the board every 10 minutes.');
  await says('A trigger of yours is set to refresh the board every 10 minutes.');
  expect(intervals()).toEqual([{ kind: 'minutes', every: 10 }]);
  const chosen = radio('Every 10 minutes');
  expect(await chosen.evaluate((input) => document.activeElement === input)).toBe(true);
});

test('Off removes the trigger', async () => {
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await radio('Off', true).isChecked()).toBe(true);
  await press('Tab', 'Enter');
  await says('Automatic refresh is off.');
  expect(intervals()).toEqual([]);
});

test('somebody else’s trigger is said to be theirs', async () => {
  const request = { as: 'sidebar', args: [5], user: 'ann@example.com' } as const;
  await desk.house.must('apiChangeSchedule', request);
  await pick(desk.page, 'Activity Tracker', 'Automatic refresh…');
  await says('A trigger of ann@example.com is set to refresh the board every 5 minutes.');
  await says(/only ann@example\.com can change it or switch it off/);
  expect(await radio('Off', true).isChecked()).toBe(true);
});

test('Cancel closes the sidebar and changes nothing', async () => {
  await desk.sidebar.getByRole('button', { name: 'Cancel' }).focus();
  await desk.leaveByEnter();
  expect(intervals()).toEqual([{ kind: 'minutes', every: 5 }]);
});
