// npm run screenshots: the pictures in docs/images/, taken of the real pages with a simulated account.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { connectWebhooks, enterDemo, switchOn } from './lib/demo.mjs';
import { openHouse } from './lib/open-house.mjs';
import { root, tools } from './lib/paths.mjs';
import { refreshUntilBusy, shootBoards } from './lib/shoot-boards.mjs';

const images = path.join(root, 'docs/images');

/** A working morning, so that the pictures are the same each time but for the version. */
const start = Date.parse('2026-11-20T09:02:40Z');

const switches = ['names=plain', 'webhook.allowHttp=true'];

await mkdir(images, { recursive: true });
const house = await openHouse('s', { time: { now: start }, switches });
const { serve } = await import('../build/host.mjs');
const server = await serve(house.host, { port: 0, buildDir: tools, title: 'Activity Tracker' });
await house.run('setupActivityTracker');
await house.run('mapNumbersToUsers');
await enterDemo(house.host, house.simulator);
await switchOn(house.host);
const webApp = `${server.url}/macros/s/local/exec`;
await connectWebhooks(house.host, webApp);
const tvUrl = await makeTvLink(webApp);
for (let minute = 0; minute < 5; minute += 1) await house.refresh(60);
await refreshUntilBusy(house);

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--force-color-profile=srgb', '--font-render-hinting=none'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 810 } });
await shootBoards(page, { house, url: server.url, images });
await shootTv(tvUrl);
// an hour later there are calls of every kind, and recordings of some
await house.refresh(3600);
await shootSearch(page);
await shootHistory(page);
await shootBehind(page);
const caller = house.simulator.account.contacts[5];
// somebody new, from Germany
await shootRouting(page, '+49 30 23125 999');
await shootCard(page, caller.phone);
await browser.close();
await server.close();
await house.close();

/** A link to the TV page of the web app at an address. */
async function makeTvLink(address) {
  const wish = { name: 'Support floor', days: 0, address };
  const { result } = await house.run('apiMakeTvLink', 'sidebar', [wish]);
  return result.value.view.links[0].url;
}

/** The board on a wall. */
async function shootTv(url) {
  const screen = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await screen.goto(url);
  await screen.getByText(/^Updated/).waitFor();
  await screen.screenshot({ path: path.join(images, 'tv.png') });
  await screen.close();
}

/** The advanced search: what it looked for, and what it found. */
async function shootSearch(page) {
  const sidebar = await openCalls(page, 'Advanced search…');
  await sidebar.getByRole('button', { name: 'Today', exact: true }).click();
  await sidebar.getByText('More criteria').click();
  await sidebar.getByLabel('Direction').selectOption('inbound');
  await sidebar.getByLabel('Recording or voicemail').selectOption('recording');
  await sidebar.getByRole('button', { name: 'Search', exact: true }).click();
  await sidebar.getByText(/^Done/).waitFor();
  await sidebar.getByLabel('Quick search').fill('support');
  await page.screenshot({ path: path.join(images, 'search.png') });
}

/** Everyone's calls of the activity period. */
async function shootHistory(page) {
  const sidebar = await openCalls(page, 'History of everyone');
  await sidebar.getByRole('heading', { name: 'Calls of everyone' }).waitFor();
  await sidebar.getByText(/^Done/).waitFor();
  await page.screenshot({ path: path.join(images, 'history.png') });
}

/** The calls behind the first figure above the board. */
async function shootBehind(page) {
  await page.getByText('Activity Tracker', { exact: true }).last().click();
  // its value: the second row of the band, below the two rows of the strip
  await page.locator('tr[data-row="3"] td[data-column="0"]').click();
  const sidebar = await openCalls(page, 'Calls behind this number');
  await sidebar.getByRole('heading', { name: /^Service level/ }).waitFor();
  await page.screenshot({ path: path.join(images, 'behind.png') });
}

/** Where somebody's call would go, and why. */
async function shootRouting(page, number) {
  await page.getByText('Routing rules', { exact: true }).last().click();
  const sidebar = await openCalls(page, 'Try routing…');
  await sidebar.getByLabel('Caller’s number').fill(number);
  await sidebar.getByRole('button', { name: 'Try', exact: true }).click();
  await sidebar.getByRole('region', { name: 'Where the call would go' }).waitFor();
  await page.screenshot({ path: path.join(images, 'routing.png') });
}

/** The card agents see when a customer calls. */
async function shootCard(page, number) {
  await page.getByText('Insight cards', { exact: true }).last().click();
  const sidebar = await openCalls(page, 'Preview insight card…');
  await sidebar.getByLabel('Phone number of the other party').fill(number);
  await sidebar.getByRole('button', { name: 'Preview', exact: true }).click();
  await sidebar.locator('.card').scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(images, 'card.png') });
}

/** Opens a sidebar of the menu Calls. */
async function openCalls(page, caption) {
  await page.getByRole('button', { name: 'Calls', exact: true }).click();
  await page.getByText(caption, { exact: true }).click();
  return page.frameLocator('.sidebar iframe');
}
