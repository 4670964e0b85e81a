import path from 'node:path';
import { mount, openFrom, openStage, roomy, settled, shootSidebar, turnTo } from './stage.mjs';

/** From an empty spreadsheet to the board and its webhooks; then agents whose availability is switched. */
export async function shootSetUp(browser, images) {
  const stage = await openStage(browser, { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' });
  const { house, page } = stage;
  await page.setViewportSize(roomy);
  await page.goto(stage.url);
  await mount(browser, await walkThrough(stage), path.join(images, 'set-up.png'));
  for (let minute = 0; minute < 3; minute += 1) await house.refresh(60);
  await mount(browser, await connect(stage), path.join(images, 'set-up-webhooks.png'));
  await shootAvailability(stage, images);
  await stage.close();
}

/** Set up…: its steps, one picture each. */
async function walkThrough({ page, house }) {
  const pictures = [];
  const shoot = async () => pictures.push(await shootSidebar(page));
  const sidebar = await openFrom(page, 'Activity Tracker', 'Set up…');
  const press = (name) => sidebar.getByRole('button', { name, exact: true }).click();
  await sidebar.getByLabel('API ID', { exact: true }).fill(house.simulator.apiId);
  await sidebar.getByLabel('API token', { exact: true }).fill(house.simulator.apiToken);
  await shoot();
  await press('Test and save');
  await sidebar.getByText(/^Connected to/).waitFor();
  await shoot();
  await press('Continue');
  await sidebar.getByRole('radio', { name: 'Every minute' }).waitFor();
  await shoot();
  await press('Continue');
  await press('Refresh now');
  await sidebar.getByText('Everything is set up.').waitFor();
  await shoot();
  await press('Open the board');
  await page.getByText('Live queue').first().waitFor();
  return pictures;
}

/** Connect webhooks…: before, and when the first event has come. */
async function connect({ page, house, webApp }) {
  const sidebar = await openFrom(page, 'Activity Tracker', 'Connect webhooks…');
  await sidebar.getByText('Deploy the web app').waitFor();
  const address = sidebar.getByLabel('Address of the web app');
  await address.fill('https://script.google.com/macros/s/AKfy…/exec');
  const before = await shootSidebar(page);
  await address.fill(webApp);
  await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
  await sidebar.getByText(/^Connected\. Waiting/).waitFor();
  house.clock.advanceTo(house.clock.now() + 30_000);
  await sidebar.getByText('✔ Receiving').waitFor();
  return [before, await shootSidebar(page)];
}

/** Switch availability…: some agents of a team, what would become of each, and the question. */
async function shootAvailability({ page, house }, images) {
  await house.refresh(60);
  await turnTo(page, 'Activity Tracker');
  const { row, column } = firstTile(house);
  const cell = (at) => page.locator(`tr[data-row="${at}"] td[data-column="${column}"]`);
  await cell(row).click();
  await cell(row + 6).click({ modifiers: ['Shift'] });
  const sidebar = await openFrom(page, 'Activity Tracker', 'Switch availability…');
  await sidebar.getByText('Unavailable', { exact: true }).click();
  await sidebar.getByLabel('Reason').selectOption({ label: 'On a break' });
  await sidebar.getByText(/will be switched\.$/).waitFor();
  await settled(page);
  await page.screenshot({ path: path.join(images, 'availability.png') });
}

/** The first cell of an agent of the board, counted from 0 as the page does. */
function firstTile({ host }) {
  const sheet = host.workbook.sheetByName('UserSelection');
  const [row, column] = [1, 2].map((at) => Number(sheet.cellAt(2, at).value));
  return { row: row - 1, column: column - 1 };
}
