import { connectWebhooks } from '../demo.mjs';
import { openHouse } from '../open-house.mjs';
import { tools } from '../paths.mjs';

/** A working morning, so that the pictures are the same each time but for the version. */
const start = Date.parse('2026-11-20T09:02:40Z');

const switches = ['names=plain', 'webhook.allowHttp=true'];

/** The workbook is in one time zone and the browser in the same, wherever pictures are taken. */
const timezoneId = 'Europe/Paris';

/** Milliseconds that anything may take on a machine that has other work. */
const longest = 240_000;

/** As high as the longest step of a sidebar. */
export const roomy = { width: 1440, height: 930 };

/**
 * A live account of 24 users with its workbook in a browser's page; nothing is set up yet.
 *
 * @param browser - Playwright's.
 * @param {Record<string, string>} [properties] - Script properties besides the key.
 */
export async function openStage(browser, properties = {}) {
  const host = { name: 'Phone board' };
  const house = await openHouse('s', { time: { now: start }, switches, properties, host });
  const { serve } = await import('../../../build/host.mjs');
  const server = await serve(house.host, { port: 0, buildDir: tools, title: 'Activity Tracker' });
  const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, timezoneId });
  page.setDefaultTimeout(longest);
  const webApp = `${server.url}/macros/s/local/exec`;
  return {
    house,
    page,
    webApp,
    url: server.url,
    connect: () => connectWebhooks(house.host, webApp),
    close: async () => {
      await page.close();
      await server.close();
      await house.close();
    },
  };
}

/** Opens what a menu item opens. @returns The frame of the sidebar. */
export async function openFrom(page, menu, caption) {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByText(caption, { exact: true }).click();
  return page.frameLocator('.sidebar iframe');
}

/** Turns to a tab of the workbook. */
export const turnTo = (page, tab) => page.getByText(tab, { exact: true }).last().click();

/** Until the page says no longer that a script has run. */
export const settled = (page) =>
  page.getByText(/^(Running|Finished) script/).waitFor({ state: 'detached' });

/** What is in the sidebar, as a picture. */
export const shootSidebar = (page) => page.locator('.sidebar').screenshot();

/** Pictures beside each other in one. */
export async function mount(browser, pictures, path) {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  const images = pictures.map(
    (bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`,
  );
  const style = 'margin:0;padding:12px;display:inline-flex;gap:12px;background:#f1f3f4';
  await page.setContent(`<body style="margin:0"><div style="${style}">${images.join('')}</div>`);
  await page.locator('div').screenshot({ path });
  await page.close();
}
