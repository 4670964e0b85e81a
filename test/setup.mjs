// Before all tests: what they run on is built, and the browser is found (or fetched) once for all.
import { ensureBrowser } from '../scripts/browser.mjs';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';

export default async function setup() {
  await ensureBuilt();
  process.env.CHROME_PATH = ensureBrowser();
}
