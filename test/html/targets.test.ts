import { asTrigger } from '../features/house';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({}, async (house) => {
    await house.must('setupActivityTracker');
  });
  desk.page.setDefaultTimeout(10_000);
  await desk.configure();
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key);
};

const stored = async () => {
  const { result } = await desk.house.must('apiReadSettings', { as: 'sidebar' });
  return (result as { value: { settings: { targets: unknown } } }).value.settings.targets;
};

const status = (text: RegExp) =>
  desk.sidebar.getByRole('status').filter({ hasText: text }).waitFor();

const focused = () =>
  desk.page.frames()[1]?.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('with the keyboard alone a target is added, searched, filled in and saved', async () => {
  await desk.sidebar.getByRole('button', { name: 'Add a target' }).focus();
  await press('Enter');
  expect(await focused()).toBe('Team or number: Choose…');
  await press('Enter');
  await desk.page.keyboard.type('team: ');
  await press('Enter');
  const name = ((await focused()) ?? '').replace('Team or number: ', '');
  expect(name).toMatch(/^Team: /);
  await press('Tab');
  expect(await focused()).toBe(`Remove the target of ${name}`);
  await press('Tab');
  expect(await focused()).toBe('Answered within, seconds');
  await desk.page.keyboard.type('15');
  await press('Tab');
  await desk.page.keyboard.type('90');
  await press('Enter');
  await status(/^Saved\./);
  const target = { answerTargetSeconds: 15, serviceLevelPercent: 90 };
  expect(await stored()).toEqual([{ ...target, scope: expect.stringMatching(/^team \d+$/) }]);
  desk.house.advance(60);
  const { serviceCalls } = await desk.house.must('activityTracker', asTrigger);
  expect(serviceCalls.total).toBeLessThanOrEqual(90);
});

test('a row that says nothing yet is told at the list, and fits into the sidebar', async () => {
  await desk.sidebar.getByRole('button', { name: 'Add a target' }).click();
  await desk.sidebar.getByRole('button', { name: 'Save' }).click();
  await status(/^Not saved: one value needs your attention\.$/);
  await desk.sidebar.getByText(/^Choose a team or number in each row/).waitFor();
  expect(await focused()).toBe('Team or number: Choose…');
  const boxes = desk.sidebar.getByRole('combobox', { name: 'Team or number: Choose…' });
  expect(await boxes.getAttribute('aria-invalid')).toBe('true');
  const good = desk.sidebar.getByRole('combobox', { name: /^Team or number: Team/ });
  expect(await good.getAttribute('aria-invalid')).toBe('false');
  const widths = await desk.sidebar
    .locator('body')
    .evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  await boxes.click();
  if (process.env.SHOT) await desk.page.screenshot({ path: process.env.SHOT });
  await press('Escape');
});

test('removed rows are gone, and the focus stays near', async () => {
  const remove = desk.sidebar.getByRole('button', { name: /^Remove the target of/ });
  await remove.last().focus();
  await press('Enter');
  expect(await focused()).toMatch(/^Remove the target of Team: /);
  await press('Enter');
  expect(await remove.count()).toBe(0);
  await press('Enter');
  await desk.sidebar.getByRole('combobox', { name: 'Team or number: Choose…' }).waitFor();
  await remove.click();
  await desk.sidebar.getByRole('button', { name: 'Save' }).click();
  await status(/^Saved\./);
  expect(await stored()).toEqual([]);
});
