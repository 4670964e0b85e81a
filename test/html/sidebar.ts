import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { type Serving, serve } from '../../host/web/serve';
import { openBrowser } from '../browser';
import { type Furnishing, type House, openHouse } from '../features/house';
import { pick } from '../host/web/page-fixture';

/** The bundle's workbook in a browser. */
export interface Desk {
  readonly house: House;
  readonly page: Page;
  /** The page in the sidebar. */
  readonly sidebar: FrameLocator;
  /** What went wrong on the page, or asked to be noticed: scripts of others, failed loads. */
  readonly alarms: readonly string[];
  /** Addresses the browser asked for, other than the host's own. */
  readonly foreignRequests: readonly string[];
  /** Opens the sidebar of Activity Tracker > Configure…, by mouse. */
  configure(): Promise<void>;
  /** Presses Enter on what closes the sidebar. */
  leaveByEnter(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a house and sits down in front of it.
 *
 * @param prepare - Runs before the browser opens.
 * @param timezoneId - The browser's time zone, by default the machine's.
 */
export async function openDesk(
  furnishing: Furnishing = {},
  prepare: (house: House) => Promise<void> = async () => {},
  timezoneId?: string,
): Promise<Desk> {
  const house = await openHouse(furnishing);
  await prepare(house);
  const serving: Serving = await serve(house.host, { port: 0, buildDir: path.resolve('build') });
  const browser = await openBrowser();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    ...(timezoneId && { timezoneId }),
  });
  const alarms: string[] = [];
  const foreignRequests: string[] = [];
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(serving.url) && !url.startsWith('data:')) foreignRequests.push(url);
  });
  await page.goto(serving.url);
  await page.getByRole('button', { name: 'Activity Tracker', exact: true }).waitFor();
  const sidebar = page.frameLocator('.sidebar iframe');
  return {
    house,
    page,
    sidebar,
    alarms,
    foreignRequests,
    configure: async () => {
      await pick(page, 'Activity Tracker', 'Configure…');
      await sidebar.getByRole('button', { name: 'Save' }).waitFor();
    },
    leaveByEnter: async () => {
      // the frame goes away under the key, and the browser's word that it was pressed may go with it
      page.keyboard.press('Enter').catch(() => undefined);
      await page.locator('.sidebar iframe').waitFor({ state: 'detached' });
    },
    close: async () => {
      await browser.close();
      await serving.close();
      await house.close();
    },
  };
}
