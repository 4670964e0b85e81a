import path from 'node:path';
import { callsOf, dayBefore, logCalls } from '../features/archive-house';
import { pick } from '../host/web/page-fixture';
import { violationsOf } from './axe';
import { type Desk, openDesk } from './sidebar';

/** Google shows a page's title above it, which the page itself does not know. */
const notOurs = ['document-title', 'page-has-heading-one'];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ account: 'S', company: { calls: 0 }, bigQuery: {} }, async (house) => {
    await house.must('setupActivityTracker');
    logCalls(house, callsOf(dayBefore(house, 40), 12, 100));
    logCalls(house, callsOf(dayBefore(house, 5), 12, 200));
  });
  desk.page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = (key: string) => desk.page.keyboard.press(key);
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `archive-${name}.png`) });
const open = () => pick(desk.page, 'Activity Tracker', 'Archive…');

test('a place that cannot be is refused with the way to find one', async () => {
  await open();
  await desk.sidebar.locator('#project').fill('My project');
  await press('Enter');
  await says('This is no project ID.');
  await desk.sidebar.locator('#project').fill('no-such-project');
  await press('Enter');
  await says('Google Cloud knows no such project, or not for your account.');
});

test('what would be made is told before it is made', async () => {
  await desk.sidebar.locator('#project').fill('local-project');
  await press('Enter');
  await says('The dataset will be made in EU.');
  await says(/^Google tells whether the project has a billing account only when/);
  await look('check');
});

test('Enter uses the place; days are archived, and the page says what that costs', async () => {
  await press('Enter');
  await says('Archive: local-project.aircall (EU).');
  await says(/^Archiving: \d of 2 days, at 2026-1\d-\d\d$/);
  await look('running');
  await says('Up to date: 2 of 2 days');
  await says('24 calls, ');
  await says(
    /^Keeping this is free \(below 10 GB\); a search through all of it would cost less than/,
  );
  await look('done');
  const frame = desk.page.frames().find((each) => each.parentFrame() !== null);
  expect(frame && (await violationsOf(frame, notOurs))).toEqual([]);
});

test('how many days stay is asked when days are to leave, and checked', async () => {
  await desk.sidebar.locator('#removes').check();
  await desk.sidebar.locator('#keep-days').fill('5');
  await press('Enter');
  await says('Days that stay: a whole number from 31 to 3,660.');
  await desk.sidebar.locator('#keep-days').fill('31');
  await press('Enter');
  await says('Saved. It holds from the next archiving on, and at once with Archive now.');
  await desk.sidebar.getByRole('button', { name: 'Archive now' }).click();
  await says('Of these, 1 day left this spreadsheet.');
  await look('left');
});

test('another spreadsheet’s archive is taken over by its own button only, not by another Enter', async () => {
  const table = { projectId: 'local-project', datasetId: 'aircall', tableId: 'calls' };
  await desk.house.host.cloud.serve(({ tables }) =>
    tables.patch(table, { labels: { aircall_tracker: '0123456789abcdef' } }),
  );
  await open();
  await says(/^Another spreadsheet has taken this archive over/);
  await desk.sidebar.getByRole('button', { name: 'Choose another place…' }).click();
  await press('Enter');
  await says(/^Another spreadsheet archives there: two would replace each other’s days/);
  await look('another');
  await press('Enter');
  await says(/^Another spreadsheet archives there: two would replace each other’s days/);
  await desk.sidebar.getByRole('button', { name: 'Take this archive over' }).click();
  const gone = { state: 'hidden' } as const;
  await desk.sidebar.getByText(/^Another spreadsheet has taken/).waitFor(gone);
  await desk.sidebar.getByRole('button', { name: 'Take this archive over' }).waitFor(gone);
  await says('24 calls, ');
});
