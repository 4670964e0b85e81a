// npm run deploy: what the web app serves, brought up to date at the same address.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveHelp, archiveOptions, choosesArchive } from './lib/clasp/archive-choice.mjs';
import {
  onlyDeployment,
  rememberDeployment,
  rememberedDeployment,
} from './lib/clasp/deployment.mjs';
import { push } from './lib/clasp/push.mjs';
import { runClasp } from './lib/clasp/run-clasp.mjs';
import { readScriptId } from './lib/clasp/script-id.mjs';
import { root } from './lib/paths.mjs';

const help = `npm run deploy -- [options]

Pushes, then makes a new version and lets the web app serve it. The deployment stays the same, and
with it the address that Aircall, the TV page and the widget use.

  --deployment ID    the deployment to update; needed once when there are several. Without it: the
                     one of last time (.deployment.json), else the only one, else a new one
${archiveHelp}`;

try {
  const options = {
    ...archiveOptions,
    deployment: { type: 'string' },
    help: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ options });
  if (values.help) console.log(help);
  else await deploy(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function deploy({ deployment: wish, ...values }) {
  const scriptId = readScriptId();
  await push({ scriptId, archive: choosesArchive(scriptId, values) });
  const known =
    wish ?? rememberedDeployment(scriptId) ?? onlyDeployment(await runClasp('list-deployments'));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const words = known === undefined ? ['create-deployment'] : ['update-deployment', known];
  const made = await runClasp(...words, '--description', `Version ${version}`);
  rememberDeployment(scriptId, made.deploymentId);
  console.log(`${known === undefined ? 'Deployed' : 'Updated'}: version ${made.versionNumber}.`);
  console.log(`https://script.google.com/macros/s/${made.deploymentId}/exec`);
  if (known === undefined) {
    console.log('Enter this address in Activity Tracker > Connect webhooks…');
  }
}
