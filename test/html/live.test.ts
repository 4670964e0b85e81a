import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';
const properties = { WEBHOOK_KEY: key, WEBHOOK_TOKEN: token };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ properties, switches: ['rate.limit=0'] }, async (house) => {
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
  await desk.page.clock.install();
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const button = (name: string) => desk.sidebar.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();

/** A caller rings, as a webhook tells it. */
async function ring(id: number, digits: string): Promise<void> {
  const at = Math.floor(desk.house.clock.now() / 1000);
  const call = { id, direction: 'inbound', status: 'initial', started_at: at, raw_digits: digits };
  const body = { resource: 'call', event: 'call.created', timestamp: at, token, data: call };
  const event = { parameter: { key }, postData: { contents: JSON.stringify(body) } };
  await desk.house.must('doPost', { as: 'webapp', args: [event] });
}

/** Lets a page that looks every five seconds look once. */
async function pass(seconds: number): Promise<void> {
  desk.house.advance(seconds);
  await desk.page.clock.runFor(seconds * 1000);
}

test('it says how fresh the board is, and that it is on', async () => {
  await pick(desk.page, 'Activity Tracker', 'Live…');
  await says('Live');
  await says(/^Board of \d\d:\d\d:\d\d, 0:\d\d ago$/);
  await says(/^At most every 5 s/);
});

test('a caller a webhook tells of is on the board at the next look', async () => {
  await pass(5);
  await ring(990_001, '+44 7700 900123');
  await pass(5);
  await says('1 repaint');
  await says(/^Webhooks: last event 0:0\d ago$/);
  await desk.page.getByText('+44 7700 900123').first().waitFor();
});

test('paused with the keyboard it looks no more, and goes on when it is told to', async () => {
  await button('Pause').focus();
  await desk.page.keyboard.press('Enter');
  await says('Paused');
  await ring(990_002, '+44 7700 900456');
  await pass(10);
  expect(await desk.page.getByText('+44 7700 900456').count()).toBe(0);
  await desk.page.keyboard.press('Enter');
  await pass(5);
  await desk.page.getByText('+44 7700 900456').first().waitFor();
});
