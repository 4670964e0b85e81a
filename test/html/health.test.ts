import { nothingUsed } from '../../src/domain/quota/day-use';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

/** 10:00 UTC on a Friday: the house's clock when it opens. */
const opening = Date.parse('2026-11-20T10:00:00Z') / 1000;
const use = {
  ...nothingUsed,
  hour: Math.floor(opening / 3600),
  triggerSeconds: [2200, 2300],
  requests: [4200],
  propertyCalls: [9000],
};

let desk: Desk;
beforeAll(async () => {
  const schedule = { owner: 'anna@gmail.com', minutes: 1, paused: false };
  const properties = {
    REFRESH: JSON.stringify({ use }),
    SCHEDULE: JSON.stringify({ ...schedule, paused: true }),
  };
  desk = await openDesk({ properties }, async (house) => {
    await house.must('setupActivityTracker');
    const { workbook } = house.host;
    const runs = workbook.sheetByName('NumberDB');
    if (runs) workbook.deleteSheet(runs);
  });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const button = (name: string | RegExp) => desk.sidebar.getByRole('button', { name });
const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();

test('what is wrong comes first, with the button that puts it right; bars show what is used', async () => {
  await pick(desk.page, 'Activity Tracker', 'Health…');
  await says(/^1 problem, \d warnings?$/);
  await says('Missing: "NumberDB".');
  await says('75 of 90');
  const levels = await desk.sidebar
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-level')));
  expect(levels[0]).toBe('problem');
  expect(levels[levels.length - 1]).toBe('ok');
  const meter = desk.sidebar.getByRole('meter', { name: 'Minutes of the trigger' });
  expect(await meter.getAttribute('aria-valuenow')).toBe('83');
  if (process.env.HEALTH_SHOT) await desk.page.screenshot({ path: process.env.HEALTH_SHOT });
});

test('Enter on the button puts it right and says what it did', async () => {
  await button('Put right: Sheets').focus();
  await desk.page.keyboard.press('Enter');
  await says('Put right: "NumberDB".');
  await says('All are there, with their columns.');
  await button('Make one trigger: Automatic refresh').click();
  await says('One trigger of yours refreshes the board every minute.');
  expect(desk.house.host.triggers).toHaveLength(1);
  expect(await button('Look again').evaluate((element) => document.activeElement === element)).toBe(
    true,
  );
  if (process.env.HEALTH_SHOT) {
    await desk.page.screenshot({ path: process.env.HEALTH_SHOT.replace('.png', '2.png') });
  }
});
