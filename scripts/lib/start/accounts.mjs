import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askUnseen } from './ask-unseen.mjs';

const keyNames = ['AIRCALL_API_ID', 'AIRCALL_API_TOKEN'];

/**
 * A real Aircall account. A key of the environment is lent to the script and never written; one that
 * is typed in is kept with the script's other properties, which only their owner can read.
 *
 * @throws {Error} When there is no key and nobody to ask for it.
 */
export async function realAccount(stateDir, { env = process.env, input = process.stdin } = {}) {
  const account = { url: null, name: 'your Aircall account', lent: {}, properties: {}, close };
  const given = [...keyNames, 'AIRCALL_BASE_URL'].filter((name) => env[name]);
  const lent = Object.fromEntries(given.map((name) => [name, env[name]]));
  if (keyNames.some((name) => lent[name]) || keepsKey(stateDir)) return { ...account, lent };
  if (!input.isTTY) {
    throw new Error('--live needs AIRCALL_API_ID and AIRCALL_API_TOKEN in the environment.');
  }
  console.error('The API key of Aircall > Integrations > API Keys. What you type is not shown.');
  const properties = {};
  for (const name of keyNames) properties[name] = await askUnseen(`${name}: `);
  return { ...account, lent, properties };
}

async function close() {}

/** Whether an earlier start was told a key, or Set up… was. */
function keepsKey(stateDir) {
  try {
    const { script = {} } = JSON.parse(
      readFileSync(path.join(stateDir, 'properties.json'), 'utf8'),
    );
    return Boolean(script.AIRCALL_API_TOKEN);
  } catch {
    return false;
  }
}

/** A simulated company, with a phone floor that makes its calls. */
export async function simulatedAccount(name, clock) {
  const { createSimulator, namedAccounts, parseSwitches } = await import(
    '../../../build/simulator.mjs'
  );
  const simulator = createSimulator({
    clock,
    ...namedAccounts[name],
    // names that attack a spreadsheet are for tests, not for a first look
    // and a web app on this machine has no certificate
    switches: parseSwitches(['names=plain', 'webhook.allowHttp=true']),
  });
  const { url } = await simulator.listen(0);
  return {
    url,
    simulator,
    name: `a simulated company of ${usersWords(simulator, clock)}`,
    lent: {},
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
      REFRESH: '',
      // what an earlier company delivered
      WEBHOOK_ID: '',
      WEBHOOK_STATS: '',
      WEBHOOK_HEALTH: '',
      // what it archived, which is gone with its calls
      ARCHIVE: '',
      JOB_ARCHIVE: '',
    },
    close: () => simulator.close(),
  };
}

/** As many as Aircall lists, and the board shows; who is new comes to the list later. */
function usersWords({ account: { users } }, clock) {
  const listed = users.filter(({ listedFrom }) => listedFrom * 1000 <= clock.now()).length;
  return `${listed} users${listed < users.length ? ' (one more joins soon)' : ''}`;
}
