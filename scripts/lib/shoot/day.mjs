import path from 'node:path';
import { enterDemo, switchOn } from '../demo.mjs';
import { refreshUntilBusy, shootBoards } from './boards.mjs';
import { openFrom, openStage, turnTo } from './stage.mjs';

/** A day at work: board, TV page, searches, cards, routing. */
export async function shootDay(browser, images) {
  const stage = await openStage(browser);
  const { house, page } = stage;
  await house.run('setupActivityTracker');
  await house.run('mapNumbersToUsers');
  await enterDemo(house.host, house.simulator);
  await switchOn(house.host);
  await stage.connect();
  const tvUrl = await makeTvLink(stage);
  for (let minute = 0; minute < 5; minute += 1) await house.refresh(60);
  await refreshUntilBusy(house);

  await shootBoards(page, { house, url: stage.url, images });
  await shootTv(browser, tvUrl, images);
  // an hour later there are calls of every kind, and recordings of some
  await house.refresh(3600);
  await shootSearch(page, images);
  await shootHistory(page, images);
  await shootBehind(page, images);
  // somebody new, from Germany
  await shootRouting(stage, '+49 30 23125 999', images);
  await shootCard(page, house.simulator.account.contacts[5].phone, images);
  await stage.close();
}

/** A link to the TV page of the web app at an address. */
async function makeTvLink({ house, webApp }) {
  const wish = { name: 'Support floor', days: 0, address: webApp };
  const { result } = await house.run('apiMakeTvLink', 'sidebar', [wish]);
  return result.value.view.links[0].url;
}

/** The board on a wall. */
async function shootTv(browser, url, images) {
  const screen = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await screen.goto(url);
  await screen.getByText(/^Updated/).waitFor();
  await screen.screenshot({ path: path.join(images, 'tv.png') });
  await screen.close();
}

/** The advanced search: what it looked for, and what it found. */
async function shootSearch(page, images) {
  const sidebar = await openFrom(page, 'Calls', 'Advanced search…');
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
async function shootHistory(page, images) {
  const sidebar = await openFrom(page, 'Calls', 'History of everyone');
  await sidebar.getByRole('heading', { name: 'Calls of everyone' }).waitFor();
  await sidebar.getByText(/^Done/).waitFor();
  await page.screenshot({ path: path.join(images, 'history.png') });
}

/** The calls behind the first figure above the board. */
async function shootBehind(page, images) {
  await turnTo(page, 'Activity Tracker');
  // its value: the second row of the band, below the two rows of the strip
  await page.locator('tr[data-row="3"] td[data-column="0"]').click();
  const sidebar = await openFrom(page, 'Calls', 'Calls behind this number');
  await sidebar.getByRole('heading', { name: /^Service level/ }).waitFor();
  await page.screenshot({ path: path.join(images, 'behind.png') });
}

/** Where somebody's call would go, and why; tried until somebody is free. */
async function shootRouting({ house, page }, number, images) {
  await turnTo(page, 'Routing rules');
  const sidebar = await openFrom(page, 'Calls', 'Try routing…');
  await sidebar.getByLabel('Caller’s number').fill(number);
  const region = sidebar.getByRole('region', { name: 'Where the call would go' });
  const button = sidebar.getByRole('button', { name: 'Try', exact: true, disabled: false });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await button.click();
    await button.waitFor();
    await region.waitFor();
    if ((await region.getByText(/^To /).count()) > 0) break;
    await house.refresh(30);
  }
  await page.screenshot({ path: path.join(images, 'routing.png') });
}

/** The card agents see when a customer calls. */
async function shootCard(page, number, images) {
  await turnTo(page, 'Insight cards');
  const sidebar = await openFrom(page, 'Calls', 'Preview insight card…');
  await sidebar.getByLabel('Phone number of the other party').fill(number);
  await sidebar.getByRole('button', { name: 'Preview', exact: true }).click();
  await sidebar.locator('.card').scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(images, 'card.png') });
}
