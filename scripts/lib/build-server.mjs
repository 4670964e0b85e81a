import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { dist, root } from './paths.mjs';

/**
 * What these import whole is much, and most executions of the script do without: the languages but the one
 * that is spoken, and the plans of all countries' phone numbers.
 */
const sparing = ['src/domain/texts/texts.ts', 'src/domain/phone'].map((name) =>
  path.join(root, name),
);
const deferImports = fileURLToPath(new URL('defer-imports.mjs', import.meta.url));

/**
 * Bundles src/main.ts into one script whose doors are top-level functions.
 *
 * @param {object} [way]
 * @param {string} [way.folder] - Where it goes; dist/ by default.
 * @param {string} [way.filename] - Code.js by default.
 * @param {boolean} [way.pagesInOne] - Whether all pages are in one file, as in a release.
 */
export async function buildServer({
  folder = dist,
  filename = 'Code.js',
  pagesInOne = false,
} = {}) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const compiler = webpack({
    context: root,
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false, // Apps Script reads no source map, and the stubs would shift it
    entry: './src/main.ts',
    output: { path: folder, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.[jt]s$/, loader: 'esbuild-loader', options: { target: 'es2020' } },
        { test: sparing, enforce: 'post', loader: deferImports },
      ],
    },
    optimization: { minimize: false }, // readable stack traces in the execution log
    experiments: { deferImport: true },
    performance: { hints: false },
    plugins: [
      new GasPlugin({ include: ['src/main.ts'] }),
      new webpack.DefinePlugin({
        BUNDLE_VERSION: JSON.stringify(manifest.version),
        PAGES_IN_ONE: JSON.stringify(pagesInOne),
      }),
    ],
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const complaints = [...errors, ...warnings].map((complaint) => complaint.message);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
