import { build } from 'esbuild';
import { buildMarkup, forPages, pageLanguage, pageNames, scriptElement } from '../build-pages.mjs';
import { root } from '../paths.mjs';

/**
 * All pages in two texts, small enough to be pasted: what they share is there once.
 *
 * @returns {Promise<{pages: string, libraries: string}>}
 */
export async function packPages() {
  const names = await pageNames();
  const parts = await Promise.all(
    names.map(async (name) => `<!-- page ${name} -->\n${await buildMarkup(name)}`),
  );
  return { pages: parts.join('\n'), libraries: await bundleAll(names) };
}

/** One script that knows every page and runs the one it is told to. */
async function bundleAll(names) {
  const start = names.map((name) => `"${name}": () => require("./html/${name}/main.ts")`);
  const contents = `window.startPage = (name) => ({ ${start.join(', ')} })[name]();`;
  const entry = { contents, resolveDir: root, loader: 'js' };
  const { outputFiles } = await build({ ...forPages, inject: [pageLanguage], stdin: entry });
  return scriptElement(outputFiles[0].text);
}
