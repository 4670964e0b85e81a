import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inLanguage } from '../../src/apps-script/page-language';
import { en } from '../../src/domain/texts/en';
import { fr } from '../../src/domain/texts/fr';
import { languageOf } from '../../src/domain/texts/language';
import { openBrowser } from '../browser';
import { sayingsOf } from '../domain/texts/sayings';
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
  const html = inLanguage(
    readFileSync(path.resolve('dist', `${name}.html`), 'utf8'),
    languageOf(house.host.workbook.locale),
  );
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

async function openPage(name: string): Promise<void> {
  await page.goto(`${origin}/${name}`);
  await page.locator('main:not(.waiting)').waitFor();
}

/** What is wider than the sidebar, which cannot be made wider. */
const tooWide = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

test.each(pages)('the page %s keeps nobody out', async (name) => {
  await openPage(name);
  expect(await violationsOf(page, notOurs)).toEqual([]);
  expect(await tooWide()).toBe(0);
});

/** What only an English page says. */
const english = new Set(
  sayingsOf(en, fr).flatMap((saying) => (saying.en === saying.fr ? [] : saying.en.split('\n'))),
);

describe('in a French spreadsheet', () => {
  beforeAll(async () => {
    house.host.workbook.locale = 'fr_FR';
    await house.must('onOpen', { as: 'simple' });
  });

  test.each(pages)(
    'the page %s has room for its words, and none of them is English',
    async (name) => {
      await openPage(name);
      expect(await tooWide()).toBe(0);
      const shown = await page.locator('body').innerText();
      expect(
        shown.split('\n').filter((line) => line.trim() !== '' && english.has(line.trim())),
      ).toEqual([]);
    },
  );
});
