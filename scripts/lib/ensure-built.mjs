import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
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
];

/** Builds dist/ and build/ when they are missing or older than a source file; says nothing otherwise. */
export async function ensureBuilt() {
  const outputs = [path.join(dist, 'Code.js'), path.join(tools, 'host.mjs')];
  const built = outputs.every(existsSync) ? Math.min(...outputs.map(modified)) : 0;
  const newest = Math.max(...sources.map((name) => newestIn(path.join(root, name))));
  if (newest > built) await build();
}

const modified = (file) => statSync(file).mtimeMs;

function newestIn(place) {
  if (!statSync(place).isDirectory()) return modified(place);
  return Math.max(0, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
