import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { dist, root, tools } from './paths.mjs';

const sources = [
  'src',
  'html',
  'clock',
  'host',
  'simulator',
  'scripts',
  'package.json',
  'appsscript.json',
  'appsscript.bigquery.json',
];

/**
 * Builds dist/ and build/ when they are missing or older than a source file.
 * Where the sources were left out, as in a container, what was built is all there is.
 *
 * @param before - Called when there is something to build, which takes half a minute or more.
 */
export async function ensureBuilt(before = () => {}) {
  if (!existsSync(path.join(root, 'src'))) return;
  const outputs = [path.join(dist, 'Code.js'), path.join(tools, 'host.mjs')];
  const built = outputs.every(existsSync) ? Math.min(...outputs.map(modified)) : 0;
  const newest = Math.max(...sources.map((name) => newestIn(path.join(root, name))));
  if (newest <= built) return;
  before();
  // not at the top: it needs packages that a container does without
  const { build } = await import('../build.mjs');
  await build();
  // what came out as before was not written again, and would be built at every start
  const now = new Date();
  for (const output of outputs) utimesSync(output, now, now);
}

const modified = (file) => statSync(file).mtimeMs;

function newestIn(place) {
  if (!statSync(place).isDirectory()) return modified(place);
  return Math.max(0, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
