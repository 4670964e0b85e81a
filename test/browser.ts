import { type Browser, chromium } from 'playwright-core';

/** Starts the browser that the test set-up found; the flags keep screenshots alike from machine to machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
  });
}
