// Before all tests: the browser is found (or fetched) once for all, and what they run on is built.
import { ensureBrowser } from '../scripts/browser.mjs';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';

export default async function setup() {
  process.env.CHROME_PATH = ensureBrowser();
  await ensureBuilt();
}
