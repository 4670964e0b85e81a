import path from 'node:path';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

/** Calls of a week that take more requests than a minute allows a job. */
const company = { calls: 2_400, periodMinutes: 7 * 24 * 60 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ account: 'S', company }, async (house) => {
    await house.must('setupActivityTracker');
    // nobody refreshes for five hours: the log has a gap
    house.advance(5 * 3600);
    await house.must('activityTracker', { as: 'trigger' });
    house.advance(60);
  });
  desk.page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const bar = () => desk.sidebar.getByRole('progressbar', { name: 'Progress of the backfill' });
const focused = (name: string) =>
  desk.sidebar
    .getByRole('button', { name, exact: true })
    .and(desk.sidebar.locator(':focus'))
    .waitFor();
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `backfill-${name}.png`) });
const open = () => pick(desk.page, 'Calls', 'Backfill the log…');

test('an announced gap is proposed; Enter fills it', async () => {
  await open();
  await says(/^The log has a gap: Fri 2026-11-20, \d\d:\d\d to \d\d:\d\d\.$/);
  await focused('Fill it');
  await look('gap');
  await press('Enter');
  await says(/^Aircall knows of no calls in that period\.$|^\d+ calls?: about 1 minute/);
});

test('days are typed, the estimate says what it costs, and Enter starts', async () => {
  // opened anew, the form is empty again
  await open();
  await focused('Fill it');
  const days = desk.sidebar.locator('#period');
  await days.fill('2026-11-13 to 2026-11-20');
  await days.press('Enter');
  await says('Fri 2026-11-13, 00:00 to Fri 2026-11-20, 23:59');
  await desk.sidebar.getByRole('button', { name: 'Estimate' }).focus();
  await press('Enter');
  await says(
    /^2,\d\d\d calls: about 2 minutes for \d\d requests to Aircall, at most 33 a minute, since the board/,
  );
  await focused('Start');
  await look('estimate');
  await press('Enter');
  await says(/^Backfill: 1,\d\d\d of 2,\d\d\d calls, about 1 minute left$/);
  await says(/This minute's requests are used up; it goes on within \d+ s\./);
  await focused('Pause');
  expect(Number(await bar().getAttribute('aria-valuenow'))).toBeGreaterThan(1_000);
  await look('running');
});

test('Enter pauses, the keyboard stays where it was, and Enter resumes', async () => {
  await press('Enter');
  await says(/^Paused: 1,\d\d\d of 2,\d\d\d calls$/);
  await focused('Resume');
  await look('paused');
  await press('Enter');
  await says(/^Backfill: 1,\d\d\d of 2,\d\d\d calls/);
  await focused('Pause');
});

test('a page that is opened again goes on, and tells what came of it', async () => {
  desk.house.advance(61);
  await open();
  await says(/^Done: (2,\d\d\d) of \1 calls$/);
  await says(/^[\d,]+ calls added, [\d,]+ in the log already\.$/);
  expect(await desk.sidebar.getByRole('button', { name: 'Fill it' }).count()).toBe(0);
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
  await look('done');
});

test('all that Aircall keeps can be chosen, and cancelled with the keyboard', async () => {
  desk.house.advance(61);
  await desk.sidebar.getByRole('button', { name: 'All Aircall keeps' }).focus();
  await press('Enter');
  await says(/^Wed 2026-05-20, \d\d:\d\d to Fri 2026-11-20, \d\d:\d\d$/);
  await desk.sidebar.getByRole('button', { name: 'Estimate' }).focus();
  await press('Enter');
  await focused('Start');
  await look('everything');
  await press('Enter');
  await focused('Pause');
  await press('Tab', 'Enter');
  await says(/^Cancelled: /);
  await says('What was added stays.');
  // the gap that was filled stays so, and another backfill is estimated before it starts
  expect(await desk.sidebar.getByRole('button', { name: 'Fill it' }).count()).toBe(0);
  await desk.sidebar.getByRole('button', { name: 'Estimate' }).waitFor();
  expect(await desk.sidebar.getByRole('button', { name: 'Start' }).count()).toBe(0);
  expect(await desk.sidebar.getByText(/for \d+ requests to Aircall/).count()).toBe(0);
  await look('cancelled');
});
