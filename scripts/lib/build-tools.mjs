import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root, tools } from './paths.mjs';

const forNode = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // has platform binaries; loaded only by hosts whose manifest has BigQuery
  external: ['@duckdb/node-api'],
  outExtension: { '.js': '.mjs' },
};
const bundles = [
  { ...forNode, in: 'clock/main.ts', out: 'clock' },
  { ...forNode, in: 'host/main.ts', out: 'host' },
  { ...forNode, in: 'host/engine/worker.ts', out: 'host-worker' },
  { ...forNode, in: 'simulator/main.ts', out: 'simulator' },
  { ...forNode, in: 'scripts/lib/soak/main.ts', out: 'soak' },
  { ...forNode, in: 'scripts/lib/bench/main.ts', out: 'bench' },
  {
    platform: 'neutral',
    target: 'es2022',
    format: 'iife',
    in: 'host/engine/prelude/main.ts',
    out: 'host-prelude',
  },
  {
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    in: 'host/web/client/main.ts',
    out: 'host-client',
  },
  { platform: 'browser', in: 'host/web/client/main.css', out: 'host-client' },
];

/** Bundles host, simulator and clock into build/, since neither Node 20 nor its workers load TypeScript. */
export async function buildTools() {
  // beside them: what is deployed has no html/
  await copyFile(path.join(root, 'html/shared/icon.svg'), path.join(tools, 'icon.svg'));
  await Promise.all(
    bundles.filter((bundle) => existsSync(path.join(root, bundle.in))).map(buildOne),
  );
}

function buildOne({ in: entry, out, ...options }) {
  return build({
    ...options,
    bundle: true,
    outdir: tools,
    entryPoints: [{ in: path.join(root, entry), out }],
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
  });
}
