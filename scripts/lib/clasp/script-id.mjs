import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Where clasp reads which script is ours; the environment may name another, as for clasp itself. */
export const projectFile = () => process.env.clasp_config_project ?? path.join(root, '.clasp.json');

/** What stands in the file before somebody writes an id there. */
const placeholder = /^PUT-|^$/;

/** The script's id. @throws {Error} When .clasp.json has none. */
export function readScriptId(file = projectFile()) {
  const scriptId = read(file);
  if (typeof scriptId === 'string' && !placeholder.test(scriptId)) return scriptId;
  throw new Error(
    `There is no script id in ${path.basename(file)}. In your spreadsheet open Extensions > Apps Script > Project Settings, copy the script ID, and write it there as "scriptId".`,
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).scriptId;
  } catch {
    return undefined;
  }
}
