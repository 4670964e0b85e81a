import type { Browser } from 'playwright-core';
import { Clock } from '../../../clock/clock';
import { createSimulator } from '../../../simulator/simulator';
import { openBrowser } from '../../browser';

const clock = new Clock({ now: Date.parse('2026-11-20T09:00:00Z'), speed: 0 });
const simulator = createSimulator({ clock, users: 24, teams: 5, numbers: 6, calls: 0 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(async () => {
  await browser.close();
  await simulator.close();
  clock.stop();
});

test('a call by hand is told of, and the next one can be as the same customer', async () => {
  const { url } = await simulator.listen(0);
  const page = await browser.newPage();
  await page.goto(url);
  const who = page.getByLabel('Who');
  const [, , chosen] = simulator.account.contacts;
  await who.selectOption(chosen?.phone ?? '');
  await page.getByRole('button', { name: 'They call us' }).click();
  await page.getByText(/^Call \d+ has begun: \+[\d ]+ rings .+ at its next refresh\.$/).waitFor();
  await page.getByRole('row', { name: 'Calls 1, 1 live, 1 waiting' }).waitFor();
  await page.getByText(/ No card and no transfer came for it: /).waitFor();
  expect(await who.inputValue()).toBe(chosen?.phone);

  await page.getByLabel('or a number').fill('+33 1');
  await page.getByRole('button', { name: 'Aircall stops answering' }).click();
  await page.getByText(/^Aircall does not answer from now on/).waitFor();
  await page.getByRole('row', { name: 'API does not answer' }).waitFor();
  if (process.env.FLOOR_SHOT) await page.screenshot({ path: process.env.FLOOR_SHOT });
}, 30_000);
