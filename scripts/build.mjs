// dist/ = what clasp pushes; build/ = host and simulator for Node. `--tools` or `--add-on` builds one half.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPages } from './lib/build-pages.mjs';
import { buildServer } from './lib/build-server.mjs';
import { buildTools } from './lib/build-tools.mjs';
import { dist, root, tools } from './lib/paths.mjs';

/** The second one asks for BigQuery besides; whoever pushes or pastes takes one of them. */
const manifests = ['appsscript.json', 'appsscript.bigquery.json'];

async function buildAddOn() {
  await mkdir(dist, { recursive: true });
  const [, pages] = await Promise.all([
    buildServer(),
    buildPages(),
    ...manifests.map((name) => copyFile(path.join(root, name), path.join(dist, name))),
  ]);
  await removeOthers(new Set(['Code.js', ...manifests, ...pages]));
}

/** What an earlier build left and this one did not make would be pushed too. */
async function removeOthers(made) {
  const others = (await readdir(dist)).filter((name) => !made.has(name));
  await Promise.all(others.map((name) => rm(path.join(dist, name), { recursive: true })));
}

/** Builds what is asked for; both halves by default. */
export async function build({ addOn = true, toolsToo = true } = {}) {
  await mkdir(tools, { recursive: true });
  await Promise.all([addOn ? buildAddOn() : undefined, toolsToo ? buildTools() : undefined]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const only = process.argv[2];
  await build({ addOn: only !== '--tools', toolsToo: only !== '--add-on' });
}
