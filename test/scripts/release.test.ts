import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Clock } from '../../clock/clock';
import { Host } from '../../host/host';
import { serve } from '../../host/web/serve';
import { createSimulator, namedAccounts } from '../../simulator/main';
import { openBrowser } from '../browser';

/** What a business user pastes, and the page that says how. */
const files = ['Code.gs', 'INSTALL.md', 'appsscript.json', 'libraries.html', 'pages.html'];
const pictures = ['set-up-webhooks.png', 'set-up.png'];

const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
let output = '';

beforeAll(async () => {
  const words = ['scripts/release.mjs', '--folder', folder];
  output = (await promisify(execFile)(process.execPath, words)).stdout;
}, 60_000);

it('has few files, each small enough to be pasted', () => {
  expect(readdirSync(folder).sort()).toEqual([...files, 'images'].sort());
  // the script alone has the words of two languages, 300 KB
  for (const name of files) expect(statSync(path.join(folder, name)).size).toBeLessThan(1_700_000);
  for (const name of files) expect(output).toContain(name);
});

it('has instructions that need nothing outside the folder', () => {
  const targets = [...read('INSTALL.md').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  const others = targets.filter((target = '') => !/^(https:|#)/.test(target));
  expect(others.sort()).toEqual(pictures.map((name) => `images/${name}`));
  expect(readdirSync(path.join(folder, 'images')).sort()).toEqual(pictures);
  expect(read('INSTALL.md')).toContain('– docs/administrator.md of the project');
});

it('has every page once, and their libraries once', () => {
  const names = [...read('pages.html').matchAll(/^<!-- page ([\w-]+) -->$/gm)].map(
    ([, name]) => name,
  );
  const folders = readdirSync('html').filter((name) =>
    existsSync(path.join('html', name, 'index.html')),
  );
  expect(names.sort()).toEqual(folders.sort());
  expect(read('pages.html')).not.toContain('jQuery');
  expect(read('libraries.html').match(/^<script>$/gm)).toHaveLength(1);
});

it('runs as it is: set up, a board, and every page that a menu opens', async () => {
  const clock = new Clock({ now: Date.parse('2026-11-20T09:00:00Z'), speed: 1 });
  const simulator = createSimulator({ clock, ...namedAccounts.s });
  const { url } = await simulator.listen(0);
  const host = new Host({
    projectDir: folder,
    clock,
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
    },
  });
  const serving = await serve(host, { port: 0 });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(serving.url);
  const sidebar = page.frameLocator('.sidebar iframe');
  const open = async (menu: string, caption: string): Promise<void> => {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByText(caption, { exact: true }).click();
  };
  await open('Activity Tracker', 'Set up…');
  await sidebar.getByRole('heading').first().waitFor();
  await page.getByText('Live queue').first().waitFor();
  await open('Activity Tracker', 'Configure…');
  await sidebar.getByRole('combobox').first().waitFor();
  await open('Calls', 'Advanced search…');
  await sidebar.getByRole('button', { name: 'Search', exact: true }).waitFor();
  expect(errors).toEqual([]);
  await browser.close();
  await serving.close();
  await host.close();
  await simulator.close();
  clock.stop();
}, 90_000);
