import type { Browser } from 'playwright-core';
import type { RoutingForm } from '../../src/domain/pages/try-routing-view';
import { openBrowser } from '../browser';
import { now } from '../builders/now';
import { good, openLonePage } from './lone-page';

/** The page is opened at its beginning, so that a slow machine stays within it. */
const minute = now - (now % 60);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a call is tried now, however long the page is open, until a moment is entered', async () => {
  const { page, asked } = await openLonePage(browser, {
    name: 'try-routing',
    script: {
      apiReadTryRouting: [
        good({
          timeZone: 'Europe/Paris',
          now: minute,
          numbers: [],
          widget: { kind: 'no web app' },
          routing: 'on',
        }),
      ],
      apiTryRouting: [good({ tried: false, problem: 'Tried.' })],
    },
  });
  const attempt = async () => {
    await page.getByRole('button', { name: 'Try', exact: true }).click();
    await page.getByRole('button', { name: 'Try', exact: true, disabled: false }).waitFor();
    const [, form] = (await asked()).at(-1) ?? [];
    return ((form as RoutingForm).at - minute) / 60;
  };
  const number = page.getByLabel('Caller’s number', { exact: true });
  await number.waitFor();
  await page.clock.install();
  expect(await attempt()).toBe(0);
  await page.clock.fastForward('03:00');
  expect(await attempt()).toBe(3);
  const time = page.getByLabel('Time', { exact: true });
  const chosen = await time.inputValue();
  await time.fill(chosen);
  await page.clock.fastForward('03:00');
  expect(await attempt()).toBe(3);
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.clock.fastForward('01:00');
  expect(await attempt()).toBe(7);
  await page.close();
});
