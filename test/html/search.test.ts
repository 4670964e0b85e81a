import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  const furnishing = { account: 's', switches: ['rate.limit=0'] } as const;
  desk = await openDesk(
    furnishing,
    async (house) => {
      // an hour of calls, so that there are recordings
      house.advance(3600);
      await house.must('setupActivityTracker');
    },
    'America/Los_Angeles',
  );
  await pick(desk.page, 'Calls', 'Advanced search…');
  await desk.sidebar.getByRole('button', { name: 'Search', exact: true }).waitFor();
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect(desk.alarms).toEqual([]));

const cards = () => desk.sidebar.getByRole('article');
const search = async () => {
  await desk.sidebar.getByRole('button', { name: 'Search', exact: true }).click();
  await desk.sidebar.getByText(/^Done/).waitFor();
};

/** Calls that a search found in all. */
async function foundInAll(): Promise<number> {
  const done = await desk.sidebar.getByText(/^Done/).textContent();
  return Number(/([\d,]+) call/.exec(done ?? '')?.[1]?.replace(',', ''));
}

/** What the simulated account says. */
const truth = () => desk.house.control('GET', '/calls') as readonly { direction: string }[];

test('a search of today, by the spreadsheet’s clock, finds every call of the account', async () => {
  await desk.sidebar.getByRole('button', { name: 'Today', exact: true }).click();
  await search();
  await desk.sidebar
    .getByText('Period: 2026-11-20 00:00:00 to 2026-11-20 23:59:59 (Europe/Paris)')
    .waitFor();
  expect(await foundInAll()).toBe(truth().length);
  expect(await cards().count()).toBe(25);
});

test('the log of the spreadsheet is searched in place of Aircall', async () => {
  await desk.sidebar.getByRole('button', { name: 'Change search' }).click();
  await desk.sidebar.getByLabel('Search in').selectOption('The log in this spreadsheet');
  desk.house.control('DELETE', '/requests');
  await search();
  await desk.sidebar.getByText('Searched in: the log', { exact: true }).waitFor();
  expect(await foundInAll()).toBe(desk.house.sheet('Calls').values.length - 1);
  expect(desk.house.control('GET', '/requests')).toEqual([]);
  const card = cards().first();
  await card.getByText('Everything Aircall tells').click();
  expect(await card.locator('pre').textContent()).toContain('"Call ID"');
  await desk.sidebar.getByRole('button', { name: 'Change search' }).click();
  await desk.sidebar.getByLabel('Search in').selectOption('Aircall');
  await search();
});

test('criteria are changed in the form that is still filled in, and narrow it down', async () => {
  await desk.sidebar.getByRole('button', { name: 'Change search' }).click();
  await desk.sidebar.getByText('More criteria').click();
  await desk.sidebar.getByLabel('Direction').selectOption('outbound');
  await search();
  const outbound = truth().filter(({ direction }) => direction === 'outbound');
  expect(await foundInAll()).toBe(outbound.length);
  for (const card of await cards().all()) expect(await card.textContent()).toMatch(/^Outbound/);
});

test('what the script refuses is said in words, with the form as it was', async () => {
  await desk.sidebar.getByRole('button', { name: 'Change search' }).click();
  await desk.sidebar.getByLabel('Phone number').fill('7');
  await desk.sidebar.getByRole('button', { name: 'Search', exact: true }).click();
  await desk.sidebar.getByText(/too few digits/).waitFor();
  expect(await desk.sidebar.getByLabel('Phone number').inputValue()).toBe('7');
  await desk.sidebar.getByLabel('Phone number').fill('');
});

test('a search is saved in the spreadsheet, and there when the page is opened again', async () => {
  await desk.sidebar.getByText('Saved searches').click();
  await desk.sidebar.getByLabel('Save this search as').fill('Outbound today');
  await desk.page.keyboard.press('Enter');
  await desk.sidebar.getByText('“Outbound today” was saved.').waitFor();
  // the page before has a list of one search too, and must not be the one that is clicked
  await desk.sidebar.locator('html').evaluate((html) => html.setAttribute('data-old', ''));
  await pick(desk.page, 'Calls', 'Advanced search…');
  await desk.sidebar.locator('html:not([data-old])').waitFor();
  await desk.sidebar.getByText('Saved searches (1)').click();
  await desk.sidebar.getByRole('button', { name: 'Outbound today', exact: true }).click();
  await desk.sidebar.getByText('Fri 2026-11-20, 00:00 to 23:59').waitFor();
  await desk.sidebar.getByText('More criteria (1 set)').waitFor();
});

test('a recording plays, and results go to a tab with their criteria in a note', async () => {
  await desk.sidebar.getByLabel('Recording or voicemail').selectOption('recording');
  await search();
  const audio = desk.sidebar.locator('audio').first();
  await desk.sidebar
    .getByText(/^Works until \d\d:\d\d\.$/)
    .first()
    .waitFor();
  const seconds = await audio.evaluate(async (player: HTMLAudioElement) => {
    await player.play();
    return player.duration;
  });
  expect(seconds).toBeGreaterThan(0);
  const count = await foundInAll();
  await desk.sidebar.getByRole('button', { name: /^Copy [\d,]+ to sheet$/ }).click();
  const copied = await desk.sidebar.getByText(/^Copied/).textContent();
  const tab = desk.house.sheet(/“(.*)”/.exec(copied ?? '')?.[1] ?? '');
  // the new tab is the last of many, and is moved into sight without the whole workbook moving
  await desk.page.getByRole('tab', { name: tab.name, selected: true }).click();
  expect((await desk.page.locator('.left').boundingBox())?.x).toBe(0);
  expect(tab.values.filter((row) => row[0] !== '')).toHaveLength(count + 1);
  expect(tab.notes[0]?.[0]).toContain('Direction: outbound');
});

test('nothing of what Aircall sent became more than text, or made the page wider', async () => {
  expect(await desk.sidebar.locator('main img, main script').count()).toBe(0);
  const width = await desk.sidebar.locator('html').evaluate((html) => html.scrollWidth);
  expect(width).toBeLessThanOrEqual(300);
  const others = desk.foreignRequests.filter((url) => !url.includes('/recordings/'));
  expect(others).toEqual([]);
});
