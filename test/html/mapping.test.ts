import path from 'node:path';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

/** Numbers that take more requests than a minute allows a job. */
const company = { users: 60, numbers: 50, callsPerHour: 0 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ account: 's', company }, async (house) => {
    await house.must('setupActivityTracker');
    house.advance(60);
  });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const bar = () => desk.sidebar.getByRole('progressbar', { name: 'Progress of the mapping' });
const focused = (name: string) =>
  desk.sidebar
    .getByRole('button', { name, exact: true })
    .and(desk.sidebar.locator(':focus'))
    .waitFor();
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `mapping-${name}.png`) });

test('the menu item says what it costs, and begins when Yes is pressed', async () => {
  await pick(desk.page, 'Activity Tracker', 'Map users to numbers…');
  const question = desk.page.getByRole('alertdialog');
  await question
    .getByText(/About 2 minutes: 50 requests to Aircall, at most 33 a minute/)
    .waitFor();
  await look('question');
  await question.getByRole('button', { name: 'Yes' }).focus();
  await press('Enter');
  await says(/^Mapping: \d+ of 50 numbers, about 1 minute left$/);
  await focused('Pause');
  await says(/This minute's requests are used up; it goes on within \d+ s\./);
  expect(await bar().getAttribute('aria-valuemax')).toBe('50');
  expect(Number(await bar().getAttribute('aria-valuenow'))).toBeGreaterThan(20);
  await look('running');
});

test('Enter pauses, the keyboard stays where it was, and Enter resumes', async () => {
  await press('Enter');
  await says(/^Paused: \d+ of 50 numbers$/);
  await focused('Resume');
  await look('paused');
  await press('Enter');
  await says(/^Mapping: \d+ of 50 numbers/);
  await focused('Pause');
});

test('a page that is opened again goes on, and tells what was found', async () => {
  desk.house.advance(60);
  await pick(desk.page, 'Activity Tracker', 'Map users to numbers…');
  await says(/^Done: 50 of 50 numbers$/);
  await says(/[\d,]+ assignments of 59 users to 50 numbers\./);
  expect(await bar().getAttribute('aria-valuenow')).toBe('50');
  await focused('Map again');
  await look('done');
});

test('it can be begun again, cancelled with the keyboard, and nothing hides at 300 px', async () => {
  desk.house.advance(60);
  await press('Enter');
  await says(/^Mapping: \d+ of 50 numbers/);
  await focused('Pause');
  await press('Tab', 'Enter');
  await says(/^Cancelled: \d+ of 50 numbers$/);
  await says('What was mapped before stays as it was.');
  await focused('Map again');
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
  await look('cancelled');
});
