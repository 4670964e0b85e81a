// npm run screenshots: the pictures in docs/images/, taken of the real pages with a simulated account.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { dist, root, tools } from './lib/paths.mjs';

const images = path.join(root, 'docs/images');

/** A working morning, so that the pictures are the same each time but for the version. */
const start = Date.parse('2026-11-20T09:02:40Z');

await ensureBuilt();
await mkdir(images, { recursive: true });
const { Clock } = await import('../build/clock.mjs');
const { Host, serve } = await import('../build/host.mjs');
const { createSimulator, namedAccounts, parseSwitches } = await import('../build/simulator.mjs');

const clock = new Clock({ now: start, speed: 0 });
const simulator = createSimulator({
  clock,
  ...namedAccounts.s,
  switches: parseSwitches(['names=plain']),
});
const { url } = await simulator.listen(0);
const host = new Host({
  projectDir: dist,
  clock,
  workerPath: path.join(tools, 'host-worker.mjs'),
  preludePath: path.join(tools, 'host-prelude.js'),
  skipWaitsWhenFrozen: true,
  properties: {
    AIRCALL_API_ID: simulator.apiId,
    AIRCALL_API_TOKEN: simulator.apiToken,
    AIRCALL_BASE_URL: url,
  },
});
const server = await serve(host, { port: 0, buildDir: tools, title: 'Activity Tracker' });
await host.run({ function: 'setupActivityTracker', as: 'menu', answers: [] });
for (let minute = 0; minute < 5; minute += 1) {
  clock.advanceTo(clock.now() + 60_000);
  await host.run({ function: 'activityTracker', as: 'trigger' });
}

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
await host.close();
await simulator.close();
clock.stop();
