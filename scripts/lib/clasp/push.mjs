import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../ensure-built.mjs';
import { dist } from '../paths.mjs';
import { runClasp } from './run-clasp.mjs';

/**
 * Puts dist/ into the script, its manifest included: permissions are part of the code.
 *
 * @param {{scriptId: string, archive: boolean}} wish - With `archive` the manifest that asks for
 *   BigQuery besides.
 * @returns The names of the files that were pushed; none when Google has them already.
 */
export async function push({ scriptId, archive }) {
  await ensureBuilt();
  return archive ? pushWithArchive(scriptId) : runClasp('push', '--force');
}

/** From a copy: dist/ itself stays as it was built. */
async function pushWithArchive(scriptId) {
  const folder = mkdtempSync(path.join(tmpdir(), 'activity-tracker-'));
  const project = path.join(folder, '.clasp.json');
  const rootDir = path.join(folder, 'dist');
  const before = process.env.clasp_config_project;
  try {
    cpSync(dist, rootDir, { recursive: true });
    cpSync(path.join(dist, 'appsscript.bigquery.json'), path.join(rootDir, 'appsscript.json'));
    rmSync(path.join(rootDir, 'appsscript.bigquery.json'));
    const extensions = { scriptExtensions: ['.js'], htmlExtensions: ['.html'] };
    writeFileSync(project, JSON.stringify({ scriptId, rootDir, ...extensions }));
    process.env.clasp_config_project = project;
    return await runClasp('push', '--force');
  } finally {
    if (before === undefined) delete process.env.clasp_config_project;
    else process.env.clasp_config_project = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
