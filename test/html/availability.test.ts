import { cellName, headerRowOf } from '../features/at-the-board';
import { records } from '../features/house';
import { cellOf, pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

/** The clock stands still, so a limit of requests a minute would never end. */
const unlimited = {
  switches: ['rate.limit=0'],
  properties: { SETTINGS: JSON.stringify({ requestsPerMinute: 1000 }) },
};

let desk: Desk;
/** Tiles of the first team, top down. */
let tiles: { a1: string; userId: number; name: string }[];
beforeAll(async () => {
  desk = await openDesk(unlimited, async (house) => {
    await house.must('setupActivityTracker');
    await house.must('activityTracker');
    const rows = records(house.sheet('UserSelection'));
    const users = house.simulator.account.users;
    tiles = rows
      .filter((row) => row.Column === rows[0]?.Column)
      .map((row) => {
        const userId = Number(row['User ID']);
        const user = users.find(({ id }) => id === userId);
        const name = `${user?.firstName} ${user?.lastName}`;
        return { a1: cellName(Number(row.Row), Number(row.Column)), userId, name };
      });
    // one of each kind, so that the preview has something to say
    const set = (place: number, setting: 'available' | 'custom' | 'unavailable') => {
      const user = users.find(({ id }) => id === tiles[place]?.userId);
      if (user) Object.assign(user, { setting, substatus: 'always_open', isConnected: true });
    };
    for (const place of tiles.keys()) set(place, 'available');
    set(1, 'custom');
    set(2, 'unavailable');
  });
  desk.page.setDefaultTimeout(8000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const radio = (name: string) => desk.sidebar.getByRole('radio', { name, exact: true });
const settingOf = (userId: number | undefined) =>
  desk.house.simulator.account.users.find(({ id }) => id === userId);
const tile = (place: number) => tiles[place] ?? { a1: '', userId: 0, name: '' };
const focused = (text: string) => desk.sidebar.locator(':focus', { hasText: text }).waitFor();
const screenshot = (name: string) =>
  process.env.SCREENSHOTS
    ? desk.page.screenshot({ path: `${process.env.SCREENSHOTS}/availability-${name}.png` })
    : undefined;

test('the menu opens it on the selected agent, with the opposite of the present state chosen', async () => {
  await cellOf(desk.page, tile(0).a1).click();
  await desk.page.getByRole('button', { name: 'Activity Tracker', exact: true }).focus();
  await press('Enter');
  const focus = desk.page.locator(':focus');
  for (let step = 0; step < 20; step += 1) {
    await press('ArrowDown');
    if ((await focus.textContent())?.includes('Switch availability…')) break;
  }
  await press('Enter');
  await desk.sidebar.getByRole('heading', { name: tile(0).name }).waitFor();
  await says('Now available');
  expect(await radio('Unavailable').isChecked()).toBe(true);
  expect(await radio('Unavailable').evaluate((el) => document.activeElement === el)).toBe(true);
  await says('Will be unavailable');
});

test('a reason is chosen, the question names agent and change, and Back asks again', async () => {
  await press('Tab', 'ArrowDown');
  await says('Will be unavailable (out for lunch)');
  await press('Tab', 'Enter');
  const question = `Switch ${tile(0).name} from available to unavailable (out for lunch)?`;
  await focused(question);
  await screenshot('question');
  // Enter held too long answers nothing
  await press('Enter');
  await press('Tab', 'Tab', 'Enter');
  await focused('Next…');
  expect(settingOf(tile(0).userId)?.setting).toBe('available');
});

test('it is switched after the question, the board shows it, and it can be put back', async () => {
  await press('Enter', 'Tab', 'Enter');
  await says('1 agent switched.');
  await says('Switched: available → unavailable (out for lunch)');
  expect(settingOf(tile(0).userId)).toMatchObject({
    setting: 'unavailable',
    substatus: 'out_for_lunch',
  });
  const row = Number(tile(0).a1.slice(1)) + 1;
  await cellOf(desk.page, `${tile(0).a1[0]}${row}`)
    .filter({ hasText: 'Do not disturb' })
    .waitFor();
  await screenshot('result');
  await press('Tab');
  await focused('Put the former states back');
  await press('Enter');
  await says('1 agent put back.');
  expect(settingOf(tile(0).userId)?.setting).toBe('available');
  await cellOf(desk.page, `${tile(0).a1[0]}${row}`)
    .filter({ hasText: 'Available' })
    .waitFor();
});

test('a team: the preview says what becomes of each, and who is left out and why', async () => {
  const column = tile(0).a1[0];
  await cellOf(desk.page, `${column}${headerRowOf(desk.house)}`).click();
  await pick(desk.page, 'Activity Tracker', 'Switch availability…');
  await desk.sidebar.getByRole('heading', { name: `${tiles.length} agents` }).waitFor();
  await says('Choose what to switch to.');
  expect(await radio('Unavailable').isChecked()).toBe(false);
  expect(await desk.sidebar.getByRole('button', { name: 'Next…' }).isDisabled()).toBe(true);
  await radio('Unavailable').focus();
  await press('Space');
  await says(/^Left out: availability is set to Auto in the phone app/);
  await says('Left alone: already unavailable');
  await says(`${tiles.length - 2} agents will be switched.`);
  await screenshot('team');
});

test('what fails for now is left for later, with a button to go on', async () => {
  desk.house.control('POST', '/faults', {
    match: `PUT /v2/users/${tile(0).userId}`,
    status: 429,
    headers: { 'Retry-After': '30' },
    times: 1,
  });
  await press('Tab', 'Tab', 'Enter');
  await focused(`Switch ${tiles.length - 2} agents to unavailable?`);
  await press('Tab', 'Enter');
  await says(/1 agent left for later\./);
  await says(/requests to Aircall are used up; more from/);
  await screenshot('later');
  desk.house.advance(61);
  await desk.sidebar.getByRole('button', { name: 'Go on' }).focus();
  await press('Enter');
  await says(`${tiles.length - 2} agents switched.`);
  const settings = tiles.map(({ userId }) => settingOf(userId)?.setting);
  expect(settings.filter((setting) => setting === 'unavailable')).toHaveLength(tiles.length - 1);
  await desk.sidebar.getByText('Redrawing the board…').waitFor({ state: 'detached' });
  await screenshot('team-result');
});

test('the page takes another selection, and says when there is none', async () => {
  await desk.sidebar.getByRole('button', { name: 'Switch again…' }).click();
  await desk.sidebar.getByRole('heading', { name: `${tiles.length - 2} agents` }).waitFor();
  await cellOf(desk.page, tile(2).a1).click();
  await desk.sidebar.getByRole('button', { name: 'Take the agents selected now' }).click();
  await desk.sidebar.getByRole('heading', { name: tile(2).name }).waitFor();
  expect(await radio('Available').isChecked()).toBe(true);
  await cellOf(desk.page, 'A1').click();
  await desk.sidebar.getByRole('button', { name: 'Take the agents selected now' }).click();
  await says('What is selected is no agent.');
});
