import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFile } from './script-id.mjs';

/** Beside .clasp.json, and not committed: each spreadsheet has its own. */
const fileName = () => path.join(path.dirname(projectFile()), '.archive.json');

/** The options of the command line. */
export const archiveOptions = {
  archive: { type: 'boolean' },
  'no-archive': { type: 'boolean' },
};

/** What `--help` says of them. */
export const archiveHelp = `  --archive       with the permission for BigQuery, for the archive; remembered (.archive.json)
  --no-archive    without it again
`;

/**
 * Whether a script gets the manifest that asks for BigQuery: as told, else as last time. Pushing
 * without it would take the archive away from who works with it.
 */
export function choosesArchive(scriptId, { archive, 'no-archive': without }) {
  if (archive && without) throw new Error('--archive and --no-archive exclude each other.');
  if (without) rmSync(fileName(), { force: true });
  if (archive) writeFileSync(fileName(), `${JSON.stringify({ scriptId }, null, 2)}\n`);
  return !without && (archive || remembered() === scriptId);
}

function remembered() {
  try {
    return JSON.parse(readFileSync(fileName(), 'utf8')).scriptId;
  } catch {
    return undefined;
  }
}
