import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Serving, serve } from '../../host/web/serve';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
let webApp: Serving;
beforeAll(async () => {
  desk = await openDesk({ account: 's', switches: ['rate.limit=0'] }, async (house) => {
    webApp = await serve(house.host, { port: 0, buildDir: path.resolve('build') });
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
const button = (name: string) => desk.sidebar.getByRole('button', { name, exact: true });
const field = (name: string) => desk.sidebar.getByLabel(name);
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `tv-links-${name}.png`) });

/** A screen on the wall, which knows nothing of the spreadsheet. */
let screen: Page;

test('without a web app the sidebar says how to deploy one, and where its address goes', async () => {
  await pick(desk.page, 'Activity Tracker', 'TV page…');
  await says('There is no link yet.');
  await says(/Deploy > New deployment/);
  await press('Enter');
  await says(/^Enter the address of the web app/);
  await desk.page.keyboard.type(`${webApp.url}/macros/s/local/exec`);
  await press('Tab');
  await desk.page.keyboard.type('Lobby <b>');
  await press('Enter');
  await says('Lobby <b>');
  await says(/^Made 2026-11-20, works until revoked$/);
  await says('Not seen in the last hours');
  await look('one');
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
});

test('the link opens the board on any screen, in an address of its own', async () => {
  const url = await field('Link of Lobby <b>').inputValue();
  expect(url).toMatch(/\/exec\?view=tv&key=[0-9a-f]{64}$/);
  await desk.house.must('activityTracker');
  const browser = desk.page.context().browser();
  if (!browser) throw new Error('The browser is gone.');
  screen = await browser.newPage();
  const asked: string[] = [];
  screen.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await screen.goto(url);
  await screen.getByText(/^Updated \d+ s ago$/).waitFor();
  expect(await screen.locator('.agent').count()).toBeGreaterThan(20);
  expect(await screen.title()).toBe('Aircall wallboard');
  // the page, its data, and the one redirect Google answers with
  expect(new Set(asked)).toEqual(new Set(['/macros/s/local/exec', '/macros/echo']));
});

test('a link can be copied, and one that ends is told apart', async () => {
  await button('Copy the link Lobby <b>').click();
  await says(/^(?:Copied\.|The browser did not let me copy it)/);
  await field('It works').selectOption({ label: 'for 30 days' });
  await field('Name of the link').fill('Visit');
  await button('Make a link').click();
  await says('Made 2026-11-20, works until 2026-12-20');
  expect(await desk.sidebar.locator('.link-item strong').allTextContents()).toEqual([
    'Visit',
    'Lobby <b>',
  ]);
});

test('revoked with the keyboard, after a question, a link leaves its screen dark', async () => {
  await button('Revoke Lobby <b>').focus();
  await press('Enter');
  await says(/^Revoke Lobby <b>\? Its screens go dark/);
  await look('question');
  await press('Escape');
  expect(await desk.sidebar.getByRole('alertdialog').count()).toBe(0);
  await button('Revoke Lobby <b>').focus();
  await press('Enter', 'Enter');
  await says('Lobby <b> opens nothing any more. Its screens go dark within a minute.');
  // a network that is back makes the page ask at once
  await screen.evaluate(() => window.dispatchEvent(new Event('online')));
  await screen
    .getByText('This link does not open the board any more. Ask for a new one.')
    .waitFor();
  expect(await screen.locator('.agent').count()).toBe(0);
});
