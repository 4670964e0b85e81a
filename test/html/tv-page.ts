import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { TvTheme } from '../../src/domain/tv/opening';
import type { TvBoard } from '../../src/domain/tv/tv-board';
import { now } from '../builders/now';

const origin = 'http://tv.example';
const address = `${origin}/macros/s/x/exec`;

/** What the script answers a TV page; `away`: no answer at all. */
type Reply = object | string | 'away';

/** The TV page of dist/ on a screen of its own, with a script of the test's making behind it. */
export interface TvPage {
  readonly page: Page;
  /** What went wrong on the page, or asked to be noticed. */
  readonly alarms: readonly string[];
  /** Changes what is answered from now on. */
  answer(reply: Reply): void;
  /** How often the page has asked. */
  asked(): number;
  /** Lets time pass in the browser, and what it asked be answered. */
  pass(seconds: number): Promise<void>;
  /** How many tones were begun. */
  tones(): Promise<number>;
}

/** An answer that brings a board. The script's clock begins at `now`. */
export const bring = (board: TvBoard | null): Reply => ({ ok: true, now, board });

/** Opens the page. The browser's clock is an hour wrong: the script's is the one that counts. */
export async function openTvPage(
  browser: Browser,
  reply: Reply,
  { width = 1280, height = 720, theme = 'dark' as TvTheme, name = 'Support floor' } = {},
): Promise<TvPage> {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(10_000);
  const alarms: string[] = [];
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  let current = reply;
  let passed = 0;
  let pending = 0;
  page.on('request', () => {
    pending += 1;
  });
  const ended = (): void => {
    pending -= 1;
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
  let asked = 0;
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === `${address}?view=tv`) {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: withOpening({ name, theme }),
      });
    } else if (url === `${address}?view=tv-data&key=k`) {
      asked += 1;
      if (current === 'away') await route.abort();
      else await route.fulfill({ body: bodyOf(current, passed) });
    } else {
      alarms.push(`asked for ${url}`);
      await route.abort();
    }
  });
  const opened = (now - 3600) * 1000;
  await page.clock.install({ time: opened - 1000 });
  await page.clock.pauseAt(opened);
  await page.addInitScript(countTones);
  await page.goto(`${address}?view=tv`);
  return {
    page,
    alarms,
    answer: (next) => {
      current = next;
    },
    asked: () => asked,
    pass: async (seconds) => {
      // in steps shorter than a look: an answer comes between two of them
      for (let left = seconds; left > 0; left -= step) {
        await page.clock.runFor(Math.min(left, step) * 1000);
        passed += Math.min(left, step);
        do await settle(page);
        while (pending > 0);
      }
    },
    tones: () => page.evaluate(() => (window as unknown as { tones: number }).tones),
  };
}

/** Seconds at a time. */
const step = 5;

/** The script's clock goes on as the browser's does, a step at a time. */
function bodyOf(reply: Reply, passed: number): string {
  if (typeof reply === 'string') return reply;
  return JSON.stringify('now' in reply ? { ...reply, now: Number(reply.now) + passed } : reply);
}

/** Lets the page go on with what it was answered; its timers stand still. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage('');
      }),
  );

function withOpening(facts: object): string {
  const html = readFileSync(path.resolve('dist/tv.html'), 'utf8');
  const opening = JSON.stringify({ ...facts, address, key: 'k' }).replace(/</g, '\\u003c');
  const element = `<script type="application/json" id="opening">${opening}</script>`;
  return html.replace('</head>', () => `${element}</head>`);
}

/** Runs in the page: a test machine has no loudspeaker. */
function countTones(): void {
  const scope = window as unknown as { tones: number; AudioContext: unknown };
  scope.tones = 0;
  const silence = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  const node = {
    frequency: { value: 0 },
    gain: silence,
    connect: () => node,
    stop() {},
    start() {
      scope.tones += 1;
    },
  };
  scope.AudioContext = class {
    currentTime = 0;
    destination = node;
    resume = () => Promise.resolve();
    createOscillator = () => node;
    createGain = () => node;
  };
}
