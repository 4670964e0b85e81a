import path from 'node:path';
import { headers } from '../../src/domain/sheets/headers';
import { asTrigger } from '../features/house';
import { pick } from '../host/web/page-fixture';
import { violationsOf } from './axe';
import { type Desk, openDesk } from './sidebar';

const webhook = 'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=k-1&token=s3cret-token';

/** Google shows a page's title above it, which the page itself does not know. */
const notOurs = ['document-title', 'page-has-heading-one'];

let desk: Desk;
beforeAll(async () => {
  const company = { callsPerHour: 0, calls: 0 };
  desk = await openDesk({ account: 's', company, switches: ['rate.limit=0'] }, async (house) => {
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const button = (name: string | RegExp) => desk.sidebar.getByRole('button', { name });
async function look(name: string): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) return;
  await desk.page.getByText('Finished script').waitFor({ state: 'hidden' });
  await desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `alerts-${name}.png`) });
}

async function runClock(seconds: number): Promise<void> {
  desk.house.advance(seconds);
  await desk.house.must('activityTracker', asTrigger);
}

test('the sidebar makes the sheet, says that nothing is ticked, and opens it', async () => {
  await pick(desk.page, 'Activity Tracker', 'Alerts…');
  await says(/^No rule is ticked yet/);
  await says('No rule is breached.');
  await says('Nothing has happened yet.');
  await press('Enter');
  await desk.page.getByRole('tab', { name: 'Alerts', selected: true }).waitFor();
  await look('empty');
});

test('a webhook’s address is checked, stored, and not shown again', async () => {
  const field = desk.sidebar.getByLabel('Address of the webhook');
  await field.fill('https://evil.example/v1/spaces/AAAA/messages?key=k');
  await button('Save').click();
  await says(/^This is no webhook of a Chat space/);
  await field.fill(webhook);
  await button('Save').click();
  await says(/^A webhook is stored; its address ends in …oken/);
  expect(await field.inputValue()).toBe('');
  expect(await desk.sidebar.locator('html').innerHTML()).not.toContain('s3cret');
});

test('a breach is acknowledged with the keyboard, and the history tells of it', async () => {
  const { house } = desk;
  const sheet = house.host.workbook.sheetByName('Alerts');
  const at = (column: (typeof headers.Alerts)[number]) => headers.Alerts.indexOf(column) + 1;
  // the first example, with another figure
  const cells = { Enabled: true, Metric: 'waiting_now', 'Above or below': 'above', Threshold: '0' };
  for (const [column, value] of Object.entries({ ...cells, 'For s': '', 'Clear at': '' })) {
    const place = { row: 2, column: at(column as 'Enabled'), rows: 1, columns: 1 };
    sheet?.changeCells(place, (cell) => {
      cell.value = value;
    });
  }
  house.control('POST', '/calls', { patienceSeconds: 900, welcomeSeconds: 9_999 });
  await runClock(120);
  await runClock(60);
  await pick(desk.page, 'Activity Tracker', 'Alerts…');
  await says('One rule is followed.');
  await says(/^Waiting now is above 0 since \d\d:\d\d$/);
  await says('Now 1');
  await look('breach');
  const frame = desk.page.frames().find((each) => each.parentFrame() !== null);
  expect(frame && (await violationsOf(frame, notOurs))).toEqual([]);
  await press('Enter');
  await says('Acknowledged by owner@example.com');
  await says('Waiting now above 0: acknowledged by owner@example.com (–)');
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
  await runClock(60);
  await pick(desk.page, 'Activity Tracker', 'Alerts…');
  await says('Acknowledged by owner@example.com');
  await look('acknowledged');
});
