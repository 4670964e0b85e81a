import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Clock } from '../../../clock/clock';
import { Host } from '../../../host/host';
import { type ServeOptions, type Serving, serve } from '../../../host/web/serve';
import { openBrowser } from '../../browser';

/** The page of the fixture project, in a browser. */
export interface OpenPage {
  readonly host: Host;
  readonly serving: Serving;
  readonly browser: Browser;
  /** A new browser tab on the workbook. @param search - For instance `?user=ada@example.com`. */
  readonly open: (search?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A host over the page's fixture project that forgets everything, served on a free port. */
export async function serveFixture(
  options: Partial<ServeOptions> = {},
): Promise<{ host: Host; serving: Serving; close: () => Promise<void> }> {
  const clock = new Clock({ speed: 1 });
  const projectDir = path.resolve('test/fixtures/apps-script-web');
  const host = new Host({ projectDir, clock, warmThreads: 1 });
  const serving = await serve(host, { port: 0, ...options });
  const close = async (): Promise<void> => {
    await serving.close();
    await host.close();
    clock.stop();
  };
  return { host, serving, close };
}

/** Serves the fixture project and starts a browser. */
export async function openPage(): Promise<OpenPage> {
  const [{ host, serving, close }, browser] = await Promise.all([serveFixture(), openBrowser()]);
  const open = async (search = ''): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${serving.url}/${search}`);
    await page.getByRole('button', { name: 'Demo', exact: true }).waitFor();
    return page;
  };
  const closeAll = async (): Promise<void> => {
    await browser.close();
    await close();
  };
  return { host, serving, browser, open, close: closeAll };
}

/** Clicks through a menu: `pick(page, 'Demo', 'More', 'Fail')`. */
export async function pick(page: Page, menu: string, ...captions: string[]): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  for (const caption of captions.slice(0, -1))
    await page.getByText(caption, { exact: true }).hover();
  await page.getByText(captions.at(-1) ?? '', { exact: true }).click();
}

/** The cell of an A1 name on the sheet on screen; columns A to Z. */
export const cellOf = (page: Page, a1: string) =>
  page.locator(
    `tr[data-row="${Number(a1.slice(1)) - 1}"] td[data-column="${a1.charCodeAt(0) - 65}"]`,
  );

/** Waits until a cell shows a text. */
export const seeCell = (page: Page, a1: string, text: string): Promise<void> =>
  cellOf(page, a1)
    .filter({ hasText: new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) })
    .waitFor();
