// npm run screenshots: the pictures in docs/images/, taken of the real pages with a simulated account.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';
import { shootDay } from './lib/shoot/day.mjs';
import { shootSetUp } from './lib/shoot/set-up.mjs';
import { shootTrouble } from './lib/shoot/trouble.mjs';

const sets = { day: shootDay, 'set-up': shootSetUp, trouble: shootTrouble };

const help = `npm run screenshots -- [options]

  --only NAME  of ${Object.keys(sets).join(', ')}; repeatable. Default: all of them
  --help`;

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
});
const names = values.only ?? Object.keys(sets);
const unknown = names.filter((name) => !Object.hasOwn(sets, name));
if (values.help) console.log(help);
else if (unknown.length > 0) throw new Error(`No pictures are called ${unknown.join(', ')}.`);
else await shoot(names);

async function shoot(wanted) {
  const images = path.join(root, 'docs/images');
  await mkdir(images, { recursive: true });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--force-color-profile=srgb', '--font-render-hinting=none'],
  });
  for (const name of wanted) await sets[name](browser, images);
  await browser.close();
}
