import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFile } from './script-id.mjs';

/** Beside .clasp.json, and not committed: each spreadsheet has its own. */
const fileName = () => path.join(path.dirname(projectFile()), '.deployment.json');

/** The deployment that was chosen for a script; undefined when none was. */
export function rememberedDeployment(scriptId) {
  try {
    const kept = JSON.parse(readFileSync(fileName(), 'utf8'));
    return kept.scriptId === scriptId ? kept.deploymentId : undefined;
  } catch {
    return undefined;
  }
}

/** So that the next deploy keeps the address. */
export function rememberDeployment(scriptId, deploymentId) {
  writeFileSync(fileName(), `${JSON.stringify({ scriptId, deploymentId }, null, 2)}\n`);
}

/**
 * The one deployment a script has; the one of the newest code, which every script has, is none.
 *
 * @param list - As `clasp list-deployments --json` answers.
 * @returns Its id; undefined when there is none yet.
 * @throws {Error} When there are several.
 */
export function onlyDeployment(list) {
  const versioned = list.filter(({ versionNumber }) => versionNumber !== undefined);
  if (versioned.length < 2) return versioned[0]?.deploymentId;
  const lines = versioned.map(
    ({ deploymentId, versionNumber, description = '' }) =>
      `  ${deploymentId} @${versionNumber} ${description}`,
  );
  throw new Error(
    `The script has several deployments. Name the one whose address is in use: npm run deploy -- --deployment ID\n${lines.join('\n')}`,
  );
}
