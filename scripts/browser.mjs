// The Chromium that tests and screenshots drive: CHROME_PATH, an installed one, or one fetched now.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const MINUTES = 60_000;

const onWindows = (folder) =>
  `${process.env[folder] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`;
const usualPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(onWindows),
};

function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) {
    throw new Error(
      `CHROME_PATH names no program: ${named}. Correct it, or unset it to look in the usual places.`,
    );
  }
  const places = [...(usualPlaces[process.platform] ?? []), chromium.executablePath()];
  return named || places.find((place) => place && existsSync(place));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function attempt(command, ...words) {
  try {
    execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 5 * MINUTES });
    return undefined;
  } catch (error) {
    const lines = String(error.stderr ?? error.message).split('\n');
    return `${[command, ...words].join(' ')}: ${lines.find((line) => /error|fail/i.test(line)) ?? error.message}`;
  }
}

function fromPlaywright() {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('playwright-core/package.json'),
  );
  return [attempt(process.execPath, path.join(folder, 'cli.js'), 'install', 'chromium')];
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  return [
    attempt('apt-get', 'update', '-qq'),
    attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'),
  ];
}

/** The path of a Chrome or Chromium, installed first if need be; an error says what to do when there is none. */
export function ensureBrowser() {
  const failures = [];
  for (const fetchOne of [() => [], fromPlaywright, fromDebian]) {
    failures.push(...fetchOne());
    const found = findBrowser();
    if (found) return found;
  }
  const advice =
    'No Chrome or Chromium found. Install one, or set CHROME_PATH to the one you have.';
  throw new Error([advice, ...failures.filter(Boolean)].join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensureBrowser());
