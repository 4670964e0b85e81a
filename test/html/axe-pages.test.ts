import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { asTrigger, type House, openHouse, records } from '../features/house';
import { violationsOf } from './axe';

let browser: Browser;
let house: House;
let page: Page;
beforeAll(async () => {
  const settings = JSON.stringify({ kpiSheet: true });
  const switches = ['rate.limit=0'];
  [browser, house] = await Promise.all([
    openBrowser(),
    openHouse({ account: 's', switches, properties: { SETTINGS: settings } }),
  ]);
  house.advance(900);
  await house.must('setupActivityTracker');
  await house.must('activityTracker', asTrigger);
  page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  page.setDefaultTimeout(10_000);
  await page.exposeFunction('runInHouse', async (name: string, args: readonly unknown[]) => {
    const report = await house.run(name, { as: 'sidebar', args });
    return report.ok ? report.result : Promise.reject(new Error(report.error?.message));
  });
  await page.addInitScript(installScript);
  await page.route(`${origin}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: sourceOf(name) });
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await house.close();
});

const origin = 'http://pages.example';

/** A page, with the agent it is opened with where it needs one. */
function sourceOf(name: string): string {
  const html = readFileSync(path.resolve('dist', `${name}.html`), 'utf8');
  if (name !== 'availability') return html;
  const opening = JSON.stringify({ userIds: [agent()] });
  const element = `<script type="application/json" id="opening">${opening}</script>`;
  return html.replace('</head>', () => `${element}</head>`);
}

/** Runs in the page: the script's functions, answered by the house. */
function installScript(): void {
  const scope = window as unknown as {
    runInHouse(name: string, args: readonly unknown[]): Promise<unknown>;
    google: object;
  };
  type Take = (value: never) => void;
  const nobody: Take = () => {};
  const runner = (succeed: Take, fail: Take): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next: Take) => runner(next, fail);
          if (name === 'withFailureHandler') return (next: Take) => runner(succeed, next);
          return (...args: unknown[]) => {
            scope.runInHouse(String(name), args).then(succeed as never, fail as never);
          };
        },
      },
    );
  scope.google = { script: { run: runner(nobody, nobody), host: { close: nobody } } };
}

/** Google shows a page's title above it, which the page itself does not know. */
const notOurs = ['document-title', 'page-has-heading-one'];

const agent = () => Number(records(house.sheet('UserDB'))[0]?.['User ID']);

/** Every page beside the spreadsheet; the one for walls has a test of its own. */
const pages = readdirSync('html').filter(
  (name) => name !== 'tv' && existsSync(path.join('html', name, 'index.html')),
);

test.each(pages)('the page %s keeps nobody out', async (name) => {
  await page.goto(`${origin}/${name}`);
  await page.locator('main:not(.waiting)').waitFor();
  expect(await violationsOf(page, notOurs)).toEqual([]);
});
