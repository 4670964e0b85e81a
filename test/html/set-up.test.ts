import { Buffer } from 'node:buffer';
import { dumpWorkbook } from '../../host/workbook/dump';
import { headersOf } from '../features/at-the-board';
import { type Desk, openDesk } from './sidebar';

const noKey = { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ properties: noKey });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const type = (text: string) => desk.page.keyboard.type(text);
const says = (words: string | RegExp) => desk.sidebar.getByText(words).waitFor();
const hasFocus = (label: string) =>
  desk.sidebar
    .locator(':focus')
    .and(desk.sidebar.getByLabel(label, { exact: true }))
    .waitFor();
/** Activity Tracker > Set up… */
async function openSetUp(): Promise<void> {
  await desk.page.getByRole('button', { name: 'Activity Tracker', exact: true }).focus();
  await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await desk.page.locator(':focus', { hasText: 'Set up…' }).waitFor();
  await press('Enter');
}
const runsOf = (name: string): number =>
  desk.house.host.executions.records.filter((run) => run.functionName === name).length;
const shot = async (name: string) => {
  const folder = process.env.SCREENSHOTS;
  if (folder)
    await desk.page.locator('.sidebar').screenshot({ path: `${folder}/set-up-${name}.png` });
};

describe('with the keyboard alone, from an empty spreadsheet to the board', () => {
  test('Set up opens from the menu on the key, whose first input has the focus', async () => {
    await openSetUp();
    await hasFocus('API ID');
    await shot('1-key');
    const input = desk.sidebar.getByLabel('API token', { exact: true });
    expect(await input.getAttribute('type')).toBe('password');
    expect(await input.getAttribute('autocomplete')).toBe('off');
    expect(await input.inputValue()).toBe('');
  });

  test('half a key does not leave the page', async () => {
    await type(desk.house.simulator.apiId);
    await press('Enter');
    await says('Enter the API token as well: a key has two halves.');
    await hasFocus('API token');
    await shot('2-half');
    expect(runsOf('apiSaveKey')).toBe(0);
  });

  test('a wrong key is refused in words, and what was typed stays', async () => {
    await type('wrong-token');
    await press('Enter');
    await says('Aircall does not know this key (403).');
    await says(/both are from one key/);
    await hasFocus('API token');
    await shot('3-refused');
    const { apiId } = desk.house.simulator;
    expect(await desk.sidebar.getByLabel('API ID', { exact: true }).inputValue()).toBe(apiId);
    expect(await desk.sidebar.getByLabel('API token', { exact: true }).inputValue()).toBe(
      'wrong-token',
    );
  });

  test('arrows choose another way to enter it, which is checked as well', async () => {
    await press('Shift+Tab', 'Shift+Tab');
    await desk.sidebar.locator('input[type=radio]:focus').waitFor();
    await press('ArrowDown');
    await says(/Base64 of API ID:API token/);
    expect(await desk.sidebar.getByText('(403)').count()).toBe(0);
    await press('Tab');
    await hasFocus('Encoded key');
    await type('half-a-key');
    await press('Enter');
    await says(/^This is no encoded key/);
    await shot('4-encoded');
    expect(runsOf('apiSaveKey')).toBe(1);
  });

  test('the right key names the company, and leads on to its teams', async () => {
    const { apiId, apiToken } = desk.house.simulator;
    await press('Control+A');
    await type(Buffer.from(`${apiId}:${apiToken}`).toString('base64'));
    await press('Enter');
    await says('Connected to Meridian Travel. 49 users, 10 numbers.');
    await says(`A key is stored; its API ID ends in ${apiId.slice(-4)}.`);
    await desk.sidebar.locator(':focus').and(desk.sidebar.getByRole('textbox')).waitFor();
    await shot('5-teams');
  });

  test('closed and opened again, it goes on where it was', async () => {
    await desk.page.getByRole('button', { name: 'Close' }).focus();
    await desk.leaveByEnter();
    await openSetUp();
    await says('Connected to Meridian Travel. 49 users, 10 numbers.');
    await desk.sidebar.locator(':focus').and(desk.sidebar.getByRole('textbox')).waitFor();
    expect(desk.house.host.triggers).toEqual([]);
  });

  test('a team is searched and chosen', async () => {
    await type('single');
    await press('Enter', 'Escape', 'Tab');
    await desk.sidebar.locator('button:focus', { hasText: 'Continue' }).waitFor();
    await press('Enter');
    await says('On the board: Single Users.');
  });

  test('the recommended interval is chosen already; Enter takes it', async () => {
    const radio = desk.sidebar.getByRole('radio', { name: 'Every minute' });
    await desk.sidebar.locator(':focus').and(radio).waitFor();
    expect(await radio.isChecked()).toBe(true);
    await shot('6-schedule');
    await press('Enter');
    await says('A trigger of yours is set to refresh the board every minute.');
    expect(desk.house.host.triggers).toMatchObject([{ schedule: { every: 1 } }]);
  });

  test('the first refresh says what it brought; then the board is one key away', async () => {
    await desk.sidebar.locator('button:focus', { hasText: 'Refresh now' }).waitFor();
    await shot('7-refresh');
    await press('Enter');
    await says(/^Refreshed at \d\d:\d\d:\d\d: \d+ finished calls? logged, \d+ calls? open\.$/);
    await desk.sidebar.locator('button:focus', { hasText: 'Open the board' }).waitFor();
    await shot('8-done');
    await desk.leaveByEnter();
    await desk.page.getByText('Live queue').first().waitFor();
    expect(headersOf(desk.house)).toHaveLength(2);
  });

  test('run again, it shows every step done, and a step can be changed and left', async () => {
    await openSetUp();
    await says('Everything is set up.');
    expect(await desk.sidebar.getByRole('img', { name: 'done' }).count()).toBe(5);
    await shot('9-again');
    await desk.sidebar.getByRole('button', { name: 'Replace key' }).focus();
    await press('Enter');
    await hasFocus('API ID');
    expect(await desk.sidebar.getByLabel('API ID', { exact: true }).inputValue()).toBe('');
    await press('Tab', 'Tab', 'Tab');
    await desk.sidebar.locator('button:focus', { hasText: 'Cancel' }).waitFor();
    await press('Enter');
    await desk.sidebar.locator('button:focus', { hasText: 'Replace key' }).waitFor();
  });

  test('no secret is left anywhere: page, executions, sheets', async () => {
    const { apiId, apiToken } = desk.house.simulator;
    const encoded = Buffer.from(`${apiId}:${apiToken}`).toString('base64');
    const pages = await Promise.all(desk.page.frames().map((frame) => frame.content()));
    const inputs = await desk.sidebar
      .locator('input')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    const everything = JSON.stringify([
      pages,
      inputs,
      desk.house.host.executions.records,
      dumpWorkbook(desk.house.host.workbook),
    ]);
    for (const secret of [apiId, apiToken, encoded, 'wrong-token']) {
      expect(everything).not.toContain(secret);
    }
  });
});
