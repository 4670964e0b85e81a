import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const catalogue = /[\\/]src[\\/]domain[\\/]texts[\\/](?:en|fr)\.ts$/;
const wordsFolder = path.join('src', 'domain', 'texts') + path.sep;

/** An entry of the catalogue's object, alone on its line: `  search: searchTexts,`. */
const entry = /^ {2}(\w+)(?:: \w+)?,$/gm;

/**
 * Leaves out of a page the parts of the catalogue that it cannot speak: no module of it, the catalogue's
 * own apart, holds the part's name. Whole, two languages would be most of every page.
 *
 * @param options - How the page is bundled, without entry points.
 * @param file - The page's script.
 * @returns A plugin for esbuild.
 */
export async function wordsOf(options, file) {
  const { metafile } = await build({ ...options, entryPoints: [file], metafile: true });
  const sources = Object.keys(metafile.inputs)
    .filter((name) => !path.normalize(name).startsWith(wordsFolder))
    .map((name) => readFileSync(path.join(root, name), 'utf8'));
  const named = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
  const keepNamed = (line, name) => (named.has(name) ? line : '');
  return {
    name: 'words-of-a-page',
    setup: (builds) =>
      builds.onLoad({ filter: catalogue }, ({ path: name }) => ({
        contents: readFileSync(name, 'utf8').replace(entry, keepNamed),
        loader: 'ts',
      })),
  };
}
