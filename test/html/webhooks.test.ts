import path from 'node:path';
import { type Serving, serve } from '../../host/web/serve';
import { typeRows } from '../features/webhook-house';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
let webApp: Serving;
beforeAll(async () => {
  const switches = ['webhook.allowHttp=true', 'rate.limit=0'];
  desk = await openDesk({ account: 'S', switches }, async (house) => {
    // aside from the page, so that it can be reached before the browser opens
    webApp = await serve(house.host, { port: 0, buildDir: path.resolve('build') });
    house.host.webAppUrl = `${webApp.url}/macros/s/local/exec`;
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(async () => {
  await webApp.close();
  await desk.close();
});
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const focused = (name: string) =>
  desk.sidebar
    .getByRole('button', { name, exact: true })
    .and(desk.sidebar.locator(':focus'))
    .waitFor();
const address = () => desk.sidebar.getByLabel('Address of the web app');
const ring = () => desk.house.control('POST', '/calls', {});
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `webhooks-${name}.png`) });
const fits = async () => {
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
};

test('the sidebar explains how to deploy, and suggests the address Google knows', async () => {
  await pick(desk.page, 'Activity Tracker', 'Connect webhooks…');
  await says('Not connected. Calls are read from Aircall at each refresh.');
  await says(/Deploy > New deployment/);
  await says(/Execute as: Me\. Who has access: Anyone\./);
  expect(await address().inputValue()).toBe(desk.house.host.webAppUrl);
  await desk.sidebar.locator('input:focus').waitFor();
  await fits();
  await look('steps');
});

test('a wrong address is told of where it was entered, and the keyboard stays there', async () => {
  await press('Control+A');
  await desk.page.keyboard.type('https://script.google.com/macros/s/abc/dev');
  await press('Enter');
  await desk.sidebar
    .getByRole('alert')
    .getByText(/ends in \/dev/)
    .waitFor();
  await desk.sidebar.locator('input:focus[aria-invalid="true"]').waitFor();
  await look('wrong-address');
});

test('Enter connects; it waits for the first event, and says when it comes', async () => {
  await press('Control+A');
  await desk.page.keyboard.type(String(desk.house.host.webAppUrl));
  await press('Enter');
  await says('Connected. Waiting for the first event…');
  await says(/Call one of your numbers/);
  await look('waiting');
  ring();
  await says('The first event was received. Webhooks work.');
  await says('✔ Receiving');
  await says(/^\d+ s ago$/);
});

test('after a fold it shows deliveries by event in words, with Aircall’s names', async () => {
  ring();
  await desk.house.must('foldInbox', { as: 'trigger' });
  await pick(desk.page, 'Activity Tracker', 'Connect webhooks…');
  const row = desk.sidebar.getByRole('row', { name: /Call began/ });
  await row.getByText('call.created').waitFor();
  expect(await row.getByRole('cell').textContent()).toMatch(/^[12]$/);
  await focused('Pause');
  await fits();
  await look('receiving');
});

test('paused and gone on with the keyboard alone', async () => {
  await press('Enter');
  await says(/^Paused\./);
  await focused('Go on');
  await look('paused');
  await press('Enter');
  await says('✔ Receiving');
  await focused('Pause');
});

test('dead letters are replayed, and what came of it is said', async () => {
  const post = { parameter: { key: 'no' }, postData: { contents: '{}' } };
  await desk.house.must('doPost', { as: 'webapp', args: [post] });
  const json = '{"event":"call.teleported","timestamp":1,"data":{"id":5}}';
  typeRows(desk.house, 'Dead letters', [['2026-11-20', 'call.teleported', '5', 'x', json]]);
  await pick(desk.page, 'Activity Tracker', 'Connect webhooks…');
  const replay = desk.sidebar.getByRole('button', { name: 'Replay 1 dead letter' });
  await replay.focus();
  await look('dead-letter');
  await press('Enter');
  await says('1 could not be understood again.');
  expect(await desk.sidebar.getByText('Rejected, last 6 h').locator('+ dd').textContent()).toBe(
    '1',
  );
});

test('Remove asks first; Escape keeps it, the second time it goes', async () => {
  const remove = desk.sidebar.getByRole('button', { name: 'Remove…' });
  await remove.focus();
  await press('Enter');
  await focused('Remove');
  await look('remove');
  await press('Escape');
  await says('✔ Receiving');
  await focused('Remove…');
  await press('Enter', 'Enter');
  await says('Not connected. Calls are read from Aircall at each refresh.');
  await desk.sidebar.locator('input:focus').waitFor();
  expect(desk.house.control('GET', '/webhooks')).toMatchObject({ webhooks: [] });
  await look('removed');
});
