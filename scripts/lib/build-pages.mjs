import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { wordsOf } from './page-words.mjs';
import { dist, root } from './paths.mjs';

/** How esbuild makes what runs in a page. */
export const forPages = {
  bundle: true,
  write: false,
  outdir: dist,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  target: 'es2020',
  platform: 'browser',
  format: 'iife',
  loader: { '.svg': 'dataurl' },
  supported: { 'template-literal': false }, // HtmlService strips what looks like a comment inside template literals
};

/**
 * Bundles every folder of html/ that has an index.html into one dist/<name>.html with its script
 * and styles inside.
 *
 * @returns The names of the files.
 */
export async function buildPages() {
  const pages = await pageNames();
  await Promise.all(pages.map(buildPage));
  return pages.map((name) => `${name}.html`);
}

/** The folders of html/ that are pages. */
export async function pageNames() {
  const folders = await readdir(path.join(root, 'html'), { withFileTypes: true });
  const names = folders.filter((folder) => folder.isDirectory()).map((folder) => folder.name);
  return names.filter((name) => existsSync(path.join(root, 'html', name, 'index.html')));
}

async function buildPage(name) {
  const script = await bundle(path.join(root, 'html', name, 'main.ts'));
  const page = await buildMarkup(name);
  // replaced by function: library code contains "$&", which a replacement text would expand
  const html = page.replace('<!-- js -->', () => scriptElement(script));
  await writeFile(path.join(dist, `${name}.html`), html);
}

/** A page with its styles, and with a mark where its script goes: `<!-- js -->`. */
export async function buildMarkup(name) {
  const folder = path.join(root, 'html', name);
  const styles = await bundle(path.join(folder, 'main.css'));
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  refuse(
    /<(?:script|link|img)[^>]+(?:src|href)=/i.test(page),
    `${name}: loads a file from outside`,
  );
  refuse(/@import/.test(styles), `${name}: a style sheet loads a file from outside`);
  return page.replace('<!-- css -->', () => `<style>\n${styles}</style>`);
}

/** @throws {Error} When the script would end its own element. */
export function scriptElement(script) {
  refuse(/<\/script|<!--/i.test(script), 'A script would close its own element');
  return `<script>\n${script}</script>`;
}

/** Runs before a page's own script: nothing is drawn before the page knows its language. */
export const pageLanguage = path.join(root, 'html', 'shared', 'page-language.ts');

async function bundle(file) {
  if (!existsSync(file)) return '';
  if (!file.endsWith('.ts')) return textOf({ ...forPages, entryPoints: [file] });
  const options = { ...forPages, inject: [pageLanguage] };
  const plugins = [await wordsOf(options, file)];
  return textOf({ ...options, plugins, entryPoints: [file] });
}

async function textOf(options) {
  const { outputFiles } = await build(options);
  return outputFiles[0].text;
}

function refuse(wrong, sentence) {
  if (wrong) throw new Error(sentence);
}
