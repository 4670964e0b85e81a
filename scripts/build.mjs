// dist/ = what clasp pushes; build/ = host and simulator for Node. `--tools` or `--add-on` builds one half.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPages } from './lib/build-pages.mjs';
import { buildServer } from './lib/build-server.mjs';
import { buildTools } from './lib/build-tools.mjs';
import { dist, root, tools } from './lib/paths.mjs';

async function buildAddOn() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const manifest = 'appsscript.json';
  await Promise.all([
    buildServer(),
    buildPages(),
    copyFile(path.join(root, manifest), path.join(dist, manifest)),
  ]);
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
