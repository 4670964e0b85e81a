import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeTv } from '../../src/domain/tv/describe-tv';
import type { TvBoard } from '../../src/domain/tv/tv-board';
import { openBrowser } from '../browser';
import { aCall } from '../builders/calls';
import { aTeam, aUser } from '../builders/directory';
import { mappedAccount } from '../builders/mapped-account';
import { now } from '../builders/now';
import { aSnapshot, type SnapshotFacts, someSettings } from '../builders/snapshot';
import { hostileTexts } from '../features/hostile-account';
import { bring, openTvPage, type TvPage } from './tv-page';

let browser: Browser;
let tv: TvPage;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(tv.alarms).toEqual([]);
  await tv.page.close();
});

const boardOf = (facts: SnapshotFacts, change: Partial<TvBoard> = {}): TvBoard => ({
  ...describeTv(aSnapshot(facts), {
    settings: someSettings(),
    everySeconds: 60,
    nextRunAt: undefined,
    kpis: [],
    alerts: undefined,
  }),
  ...change,
});

/** So many agents in so many teams, and 60 callers who wait. */
const company = (agents: number, teams: number): TvBoard =>
  boardOf({
    users: Array.from({ length: agents }, (_, id) =>
      aUser({ id: id + 1, name: `Agent Nr ${id + 1}` }),
    ),
    teams: Array.from({ length: teams }, (_, team) =>
      aTeam({
        id: team + 1,
        name: `Team of many words ${team + 1}`,
        // one of them is in the next team, too
        userIds: Array.from({ length: 13 }, (__, at) => team * 12 + at + 1),
      }),
    ),
    calls: Array.from({ length: 60 }, (_, at) => aCall({ startedAt: now - 60 + at })),
  });
const kpis: TvBoard['kpis'] = [
  {
    ...{ label: 'Service level · 20 s', value: '83.0 %', target: '✔ at least 80 %' },
    ...{ detail: 'today · n 412', tone: 'met' },
  },
  {
    ...{ label: 'Abandonment rate', value: '7.2 %', target: '! at most 5 %' },
    ...{ detail: 'today · n 431', tone: 'atRisk' },
  },
  {
    ...{ label: 'Average speed of answer', value: '0:41', target: '✖ at most 0:20' },
    ...{ detail: 'today · n 398', tone: 'missed' },
  },
  { label: 'Offered', value: '431', target: '', detail: 'today', tone: 'plain' },
];
const alerts = { text: 'Waiting now is 9, above 5', isLoud: true, ids: ['a'] };

const large = company(500, 40);

const says = (words: string | RegExp) => tv.page.getByText(words).first().waitFor();
const text = (selector: string) => tv.page.locator(selector).allTextContents();
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  tv.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `tv-${name}.png`) });

/** What is cut off by the edge of the screen, or by its own tile, in the height. */
const cutOff = () =>
  tv.page.evaluate(() =>
    [...document.querySelectorAll('.tile, .team, header, .total, .caption')].flatMap((element) => {
      const { bottom, right } = element.getBoundingClientRect();
      const place = element.closest('.columns') ?? document.body;
      const isCut =
        bottom > place.getBoundingClientRect().bottom + 0.5 ||
        right > window.innerWidth + 0.5 ||
        element.scrollHeight > element.clientHeight + 1;
      return isCut ? [`${element.className}: ${element.textContent}`] : [];
    }),
  );

test.each([
  ['mapped', 1280, 720, boardOf(mappedAccount)],
  ['large', 1280, 720, large],
  ['large', 3840, 2160, large],
  ['full', 1920, 1080, { ...large, kpis, alerts }],
  ['full', 3840, 2160, { ...large, kpis, alerts }],
] as const)(
  'a %s account on %i x %i: nothing is cut off, nothing is too small',
  async (name, width, height, board) => {
    tv = await openTvPage(browser, bring(board), { width, height });
    await says(/^Updated/);
    expect(await cutOff()).toEqual([]);
    const sizes = await tv.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((each) => each.textContent !== '' && each.getClientRects().length > 0)
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize) / window.innerHeight),
    );
    // 9 px of a laptop's 720
    expect(Math.min(...sizes)).toBeGreaterThan(1 / 80);
    if (board === large) await says(/^\+ \d\d more$/);
    await look(`${name}-${width}`);
  },
);

test('waits tick in the browser, by the script’s clock, and change their colour', async () => {
  const call = aCall({ startedAt: now - 8 });
  tv = await openTvPage(browser, bring(boardOf({ calls: [call] })));
  await says(/^Updated/);
  const caller = async () => [
    await tv.page.locator('.callers .tile').getAttribute('data-style'),
    ...(await text('.callers .wait')),
  ];
  expect(await caller()).toEqual(['calm', '0:08']);
  expect(await text('.digits')).toEqual(['☎ •• 44']);
  await tv.pass(3);
  expect(await caller()).toEqual(['warning', '0:11']);
  expect(await text('.longest')).toEqual(['longest 0:11']);
});

test('a tone sounds for somebody who becomes overdue, once sound is on', async () => {
  const calls = [
    aCall({ startedAt: now - 30 }),
    aCall({ startedAt: now - 12 }),
    aCall({ startedAt: now - 2 }),
  ];
  tv = await openTvPage(browser, bring(boardOf({ calls })));
  await says(/^Updated/);
  await tv.pass(9);
  expect(await tv.tones()).toBe(0);
  await tv.page.getByRole('button', { name: 'Sound is off' }).focus();
  await tv.page.keyboard.press('Enter');
  await tv.page.getByRole('button', { name: 'Sound is on', pressed: true }).waitFor();
  // one, so that it is known to work
  const tried = await tv.tones();
  expect(tried).toBe(2);
  tv.answer('away');
  await tv.pass(8);
  expect(await tv.tones()).toBe(tried);
  await tv.pass(8);
  expect(await tv.tones()).toBe(tried + 2);
  await tv.page.keyboard.press('Enter');
  await tv.page.getByRole('button', { name: 'Sound is off' }).waitFor();
});

test('an old board says so, its clocks stand still, and it recovers by itself', async () => {
  const calls = [aCall({ startedAt: now - 5 })];
  tv = await openTvPage(browser, bring(boardOf({ ...mappedAccount, calls })));
  await says(/^Updated/);
  tv.answer('away');
  await tv.pass(30);
  await says(/^No answer from the spreadsheet for \d+ s\. Trying again…$/);
  const asked = tv.asked();
  await tv.pass(300);
  await says(/^OLD DATA: this is how it was 5:\d\d ago/);
  expect(await text('.callers .wait')).toEqual(['2:05']);
  // less and less often, down to once a minute
  expect(tv.asked() - asked).toBeLessThanOrEqual(8);
  await look('old');
  tv.answer(
    bring(boardOf({ ...mappedAccount, calls: [] }, { takenAt: now + 320, staleAt: now + 440 })),
  );
  await tv.pass(63);
  await says(/^Updated/);
  await says('nobody is waiting');
  expect(await tv.page.locator('.stale').count()).toBe(0);
});

test('whatever the script answers, the page says what that means, and goes on asking', async () => {
  // such as an error page of Google's
  tv = await openTvPage(browser, '<!DOCTYPE html><title>Error</title>');
  await says('No answer from the spreadsheet. Trying again…');
  tv.answer({ ok: false, again: true });
  await tv.pass(12);
  await says('No answer from the spreadsheet. Trying again…');
  tv.answer(bring(null));
  await tv.pass(25);
  await says(
    'This screen waits for the next refresh of the board. In the spreadsheet, Activity Tracker > Refresh now brings it at once.',
  );
  tv.answer(bring(boardOf(mappedAccount)));
  await tv.pass(12);
  await says('Ana Martin');
  tv.answer({ ok: true, now, board: { form: 9 } });
  await tv.pass(12);
  await says('The board was updated. Reload this page.');
});

test('a link that is revoked leaves nothing on the screen', async () => {
  tv = await openTvPage(browser, bring(boardOf(mappedAccount)), { theme: 'light' });
  await tv.page.getByRole('heading', { level: 1, name: 'Support floor' }).waitFor();
  await tv.page.getByRole('heading', { level: 3, name: 'Billing' }).waitFor();
  await tv.page.getByRole('button', { name: 'Sound is off', pressed: false }).waitFor();
  await tv.page.getByRole('region', { name: 'Waiting callers' }).waitFor();
  await look('light');
  tv.answer({ ok: false });
  await tv.pass(12);
  await says('This link does not open the board any more. Ask for a new one.');
  expect(await tv.page.getByText('Ana Martin').count()).toBe(0);
  await tv.pass(20);
  await says('This link does not open the board any more. Ask for a new one.');
});

test('teams that do not fit take turns, every 15 s, and nobody is left out', async () => {
  const board = { ...company(120, 10), staleAt: now + 999 };
  tv = await openTvPage(browser, bring(board));
  await says(/^Teams, page 1 of \d$/);
  const [caption = ''] = await text('h2');
  const pages = Number(caption.slice(-1));
  const seen = new Set<string>();
  for (let page = 1; page <= pages; page += 1) {
    await says(`Teams, page ${page} of ${pages}`);
    for (const name of await text('.name')) seen.add(name);
    await tv.pass(15);
  }
  expect(pages).toBeGreaterThan(2);
  expect(seen.size).toBe(board.agents.length);
  await says(`Teams, page 1 of ${pages}`);
});

test('names are text, whatever they say', async () => {
  const users = hostileTexts.map((name, id) => aUser({ id: id + 1, name }));
  const teams = hostileTexts.map((name, id) => aTeam({ id: id + 1, name, userIds: [id + 1] }));
  const calls = hostileTexts.map((name, id) => aCall({ number: { id: id + 1, name } }));
  const board = boardOf({ users, teams, calls, availabilities: { 1: hostileTexts[4] } });
  tv = await openTvPage(browser, bring(board), { name: hostileTexts[5] ?? '' });
  await says(/^Updated/);
  expect(await tv.page.locator('main :is(img, script, svg, iframe)').count()).toBe(0);
  expect(await text('h1')).toEqual([hostileTexts[5]]);
  expect((await text('.name')).filter((name) => name.startsWith('<img'))).toHaveLength(1);
});

test.each(['dark', 'light', 'colour-blind'] as const)(
  'figures and alerts stand above the queue: %s',
  async (theme) => {
    tv = await openTvPage(browser, bring(boardOf(mappedAccount, { kpis, alerts })), { theme });
    await says('⚠ Waiting now is 9, above 5');
    expect(await text('.kpi strong')).toEqual(['83.0 %', '7.2 %', '0:41', '431']);
    expect(await text('.target')).toEqual(kpis.map(({ target }) => target));
    expect(await cutOff()).toEqual([]);
    await look(`figures-${theme}`);
  },
);

test('a tone sounds for an alert that begins, and for none that somebody is on', async () => {
  const withAlerts = (change: Partial<TvBoard>) =>
    bring(boardOf({}, { staleAt: now + 999, ...change }));
  tv = await openTvPage(browser, withAlerts({ alerts }));
  await says('⚠ Waiting now is 9, above 5');
  await tv.page.getByRole('button', { name: 'Sound is off' }).click();
  const tried = await tv.tones();
  const after = async (change: Partial<TvBoard>) => {
    tv.answer(withAlerts(change));
    const asked = tv.asked();
    await tv.pass(13);
    // a slow machine is asked a little later, and shows the answer later still
    while (tv.asked() === asked) await tv.pass(1);
    await tv.pass(1);
    return (await tv.tones()) - tried;
  };
  expect(await after({ alerts: { ...alerts, isLoud: false } })).toBe(0);
  expect(await after({})).toBe(0);
  expect(await tv.page.locator('.alerts').isVisible()).toBe(false);
  expect(await after({ alerts: { ...alerts, ids: ['b'] } })).toBe(2);
  expect(await after({ alerts: { ...alerts, ids: ['b'] } })).toBe(2);
  tv.answer({ ok: false });
  await tv.pass(13);
  expect(await tv.page.locator('.alerts').textContent()).toBe('');
});

test('a time that is too long stands out as soon as it is, and who is rung is told', async () => {
  const limits = { longCallSeconds: 300, longWrapUpSeconds: 60, longAwaySeconds: 0 };
  const users = [1, 2, 3].map((id) => aUser({ id, name: `Agent ${id}` }));
  const availabilities = { 1: 'after_call_work', 2: 'available', 3: 'in_call' };
  const rings = [{ userId: 2, name: 'Agent 2', at: now - 3 }];
  const trail = { rings, declines: [], hasStart: true, hasEnd: false };
  const statusSince = { 1: now - 58, 2: now - 500, 3: now - 290 };
  const facts = { users, availabilities, statusSince, calls: [aCall({ trail })] };
  tv = await openTvPage(browser, bring(boardOf(facts, { limits })));
  await says(/^Updated/);
  expect(await text('.agent .time')).toEqual(['0:58', '', '4:50']);
  expect(await text('.agent[data-style="ringing"] .name')).toEqual(['Agent 2']);
  await tv.pass(3);
  expect(await text('.agent .over')).toEqual(['▲ 1:01']);
  await look('over');
});
