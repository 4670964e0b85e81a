import { readFile } from 'node:fs/promises';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { dist, root } from './paths.mjs';

/** Bundles src/main.ts into dist/Code.js: one script whose doors are top-level functions. */
export async function buildServer() {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const compiler = webpack({
    context: root,
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false, // Apps Script reads no source map, and the stubs would shift it
    entry: './src/main.ts',
    output: { path: dist, filename: 'Code.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.[jt]s$/, loader: 'esbuild-loader', options: { target: 'es2020' } }],
    },
    optimization: { minimize: false }, // readable stack traces in the execution log
    performance: { hints: false },
    plugins: [
      new GasPlugin({ include: ['src/main.ts'] }),
      new webpack.DefinePlugin({ BUNDLE_VERSION: JSON.stringify(manifest.version) }),
    ],
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const complaints = [...errors, ...warnings].map((complaint) => complaint.message);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
