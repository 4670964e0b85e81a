import path from 'node:path';
import { type Serving, serve } from '../../host/web/serve';
import { records } from '../features/house';
import { typeRows } from '../features/webhook-house';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
let webApp: Serving;
let agent: Record<string, unknown>;
let other: Record<string, unknown>;

/** A row of Routing rules, as people type it. */
const rule = (cells: Readonly<Record<string, string>>): readonly string[] => {
  const [header = []] = desk.house.sheet('Routing rules').values;
  return header.map((column) => cells[String(column)] ?? '');
};
const on = { Enabled: 'TRUE' };

beforeAll(async () => {
  desk = await openDesk({ account: 'S', switches: ['rate.limit=0'] }, async (house) => {
    webApp = await serve(house.host, { port: 0, buildDir: path.resolve('build') });
    house.host.webAppUrl = `${webApp.url}/macros/s/local/exec`;
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
  [agent = {}, other = {}] = records(desk.house.sheet('UserDB'));
  typeRows(desk.house, 'Routing rules', [
    rule({
      ...on,
      Priority: '10',
      Rule: 'Germans',
      Country: 'DE',
      'Send to': 'user',
      Target: String(other.Email),
    }),
    rule({ ...on, Priority: '20', Rule: 'Typo', Days: 'Mon-Foo', 'Send to': 'owner' }),
    rule({
      ...on,
      Priority: '30',
      Rule: 'French',
      'Caller starts with': '+33',
      Days: 'Fri',
      'Send to': 'user',
      Target: String(agent.Email),
    }),
    rule({
      ...on,
      Priority: '40',
      Rule: 'Everybody <b>else</b>',
      'Send to': 'external',
      Target: '+44 20 7123 4567',
    }),
  ]);
}, 60_000);
afterAll(async () => {
  await webApp.close();
  await desk.close();
});
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `try-routing-${name}.png`) });
const fits = async () => {
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
};
const label = (name: string) => desk.sidebar.getByLabel(name, { exact: true });
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const press = (key: string) => desk.page.keyboard.press(key);
const row = (name: RegExp) => desk.sidebar.getByRole('row', { name });

test('opened from the menu it stands at the number, with the time of the spreadsheet', async () => {
  await pick(desk.page, 'Calls', 'Try routing…');
  await desk.sidebar.locator('#number:focus').waitFor();
  expect(await label('Day').inputValue()).toBe('2026-11-20');
  await fits();
  await look('form');
});

test('a call typed by hand: who it goes to, why, and what became of every rule', async () => {
  await desk.page.keyboard.type('01 76 11 11 11');
  await press('Enter');
  await says(/“01 76 11 11 11” cannot be read/);
  await desk.sidebar.locator('#number:focus[aria-invalid="true"]').waitFor();
  await press('Control+A');
  await desk.page.keyboard.type('+33 1 76 11 11 11');
  await press('Enter');
  await says(`To ${agent.Name} (${agent.Email})`);
  await says(/starts with \+33: to/);
  await row(/Germans row \d+ The caller is from FR, not from DE\. No match/).waitFor();
  await row(/French .* Chosen/).waitFor();
  await row(/Everybody <b>else<\/b> row \d+ A rule before it decided\. Not reached/).waitFor();
  await row(/Typo .* Days: “Mon-Foo” cannot be read.* Broken/).waitFor();
  await says(new RegExp(`"email": "${agent.Email}"`));
  await fits();
  await look('decision');
});

test('the broken rule is marked in its sheet', () => {
  const marked = records(desk.house.sheet('Routing rules')).filter(({ Problem }) => Problem !== '');
  expect(marked).toMatchObject([
    { Rule: 'Typo', Problem: expect.stringMatching(/^Days: “Mon-Foo”/) },
  ]);
});

test('somebody who was just written into Contacts is known', async () => {
  typeRows(desk.house, 'Contacts', [['+33 1 76 11 11 11', 'Nora Known', '', '', '', '']]);
  await desk.sidebar.getByRole('button', { name: 'Try', exact: true }).click();
  await says(/Nora Known/);
});

test('another day, a hidden caller', async () => {
  await label('Caller’s number').fill('');
  await label('Day').fill('2026-11-21');
  await press('Enter');
  await says('To +442071234567');
  await row(/French .* It is Sat .* the rule is for Fri\. No match/).waitFor();
});

test('users only: the external number is not asked for', async () => {
  await label('Who asks').selectOption({ label: 'Ring to (via API): users' });
  await desk.sidebar.getByRole('button', { name: 'Try', exact: true }).click();
  await says('No rule decides: the call goes its usual way');
  await says(/"matched": false/);
});

test('the address for the widget is whole, and holds the route’s own key', async () => {
  await desk.sidebar.getByText('Address for the widget').click();
  await desk.sidebar.getByRole('button', { name: 'Make the address' }).click();
  await says(/^Enter it in the widget; /);
  const url = await label('Address for the widget').inputValue();
  expect(url).toMatch(/\/exec\?action=route&key=[0-9a-f]{64}&callerNumber=\{\{callerNumber\}\}$/);
  await fits();
  await look('address');
  await desk.sidebar.getByRole('button', { name: 'Replace the key' }).click();
  expect(await label('Address for the widget').inputValue()).toBe(url);
  await desk.sidebar.getByRole('button', { name: /^Replace it\?/ }).click();
  await desk.sidebar.getByRole('button', { name: 'Replace the key' }).waitFor();
  expect(await label('Address for the widget').inputValue()).not.toBe(url);
});

test('a response tested: our own route over HTTP, and a path that leads nowhere', async () => {
  await desk.sidebar.getByText('Test a response').click();
  await label('Phone number').fill('06 12 34 56 78');
  await press('Enter');
  await says(/is not in E\.164 format/);
  await label('Phone number').fill('+33176111111');
  await press('Enter');
  await says(`Fits: this is ${agent.Name}.`);
  await says(/answered with a redirect/);
  await fits();
  await look('response');
  await label('Path').fill('user.extension');
  await press('Enter');
  await says('There is nothing at user.extension, so the widget rings nobody.');
  await label('Path').fill('user..id');
  await press('Enter');
  await says('“user..id” is no path.');
});

test('Aircall’s newest call, and Aircall’s own reason when it refuses', async () => {
  const [call = {}] = records(desk.house.sheet('Calls')).filter(
    ({ User, 'External number': number }) => User !== '' && String(number).startsWith('+'),
  );
  await label('Path').fill('');
  await label('Address').selectOption({ label: 'Aircall’s calls/search (newest call)' });
  await label('Phone number').fill(String(call['External number']).replace(/ /g, ''));
  await press('Enter');
  await says(/"calls": \[/);
  await look('aircall');
  desk.house.control('POST', '/faults', {
    match: 'GET /v1/calls/search',
    status: 400,
    body: JSON.stringify({ error: 'Bad Request', troubleshoot: 'phone_number is invalid' }),
  });
  await desk.sidebar.getByRole('button', { name: 'Test', exact: true }).click();
  await says('Aircall refused: phone_number is invalid');
  await look('refused');
});
