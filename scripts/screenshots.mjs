// npm run screenshots: the pictures in docs/images/, taken of the real pages with a simulated account.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { openHouse } from './lib/open-house.mjs';
import { root, tools } from './lib/paths.mjs';

const images = path.join(root, 'docs/images');

/** A working morning, so that the pictures are the same each time but for the version. */
const start = Date.parse('2026-11-20T09:02:40Z');

await mkdir(images, { recursive: true });
const house = await openHouse('s', { time: { now: start }, switches: ['names=plain'] });
const { serve } = await import('../build/host.mjs');
const server = await serve(house.host, { port: 0, buildDir: tools, title: 'Activity Tracker' });
await house.run('setupActivityTracker');
for (let minute = 0; minute < 5; minute += 1) await house.refresh(60);

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--force-color-profile=srgb', '--font-render-hinting=none'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 810 } });
await page.goto(server.url);
await page.getByText('Live queue').first().waitFor();
await page.screenshot({ path: path.join(images, 'board.png') });
await browser.close();
await server.close();
await house.close();
