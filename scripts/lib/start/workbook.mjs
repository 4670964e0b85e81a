import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { connectWebhooks, enterDemo, mapNumbers, previewCard, switchOn } from '../demo.mjs';
import { enterHistory } from '../demo-history.mjs';
import { dist, root, tools } from '../paths.mjs';
import { takeFolder, takeFreeFolder } from './one-at-a-time.mjs';

/** Where a start keeps its workbook. */
export const stateDirOf = ({ state, live, account }) =>
  path.resolve(state ?? path.join(root, '.local', live ? 'live' : `account-${account}`));

/** The bundle on the local host, served and set up; its clock triggers fire. */
export async function openWorkbook(line, clock, account) {
  const { Host, GRACE_SECONDS } = await import('../../../build/host.mjs');
  const { folder: stateDir, giveBack } = takePlace(line);
  if (line.fresh) await forget(stateDir, kept.concat(['properties.json', 'triggers.json']));
  const isNew = !existsSync(path.join(stateDir, 'properties.json'));
  if (!line.live) await forget(stateDir, kept);
  const host = new Host({
    projectDir: dist,
    // what a new webhook is called by at Aircall
    name: 'Phone board',
    manifest: line.archive ? 'appsscript.bigquery.json' : undefined,
    stateDir,
    locale: line.locale,
    clock,
    // no minutes of a day are counted here, at whatever interval the board is redrawn
    properties: { ...account.properties, GOOGLE_LIMITS: 'none' },
    lentProperties: account.lent,
    workerPath: path.join(tools, 'host-worker.mjs'),
    preludePath: path.join(tools, 'host-prelude.js'),
    triggerSeconds: line.triggerSeconds,
    textOutput: line['text-output'] ?? (line.live ? 'direct' : 'redirect'),
    warmThreads: 1,
    skipWaitsWhenFrozen: line.frozen,
  });
  const served = await serveSomewhere(host, line, stateDir);
  if (!line.live || host.triggers.length === 0) await setUp(host);
  if (account.simulator) await enterDemo(host, account.simulator);
  if (account.simulator && line.archive) await enterHistory(host, account.simulator);
  // later on it is as you have set it
  if (account.simulator && isNew) await switchOn(host);
  // not earlier: a kept trigger that is overdue would make the sheets a second time meanwhile
  host.startTriggers();
  const close = async () => {
    await served.close();
    await host.close(GRACE_SECONDS);
    giveBack();
  };
  return { ...served, host, close, ...(stateDir !== stateDirOf(line) && { beside: stateDir }) };
}

/** A simulated company nobody asked to be kept somewhere begins beside one that runs already. */
function takePlace(line) {
  const folder = stateDirOf(line);
  const isFixed = line.live || line.state !== undefined;
  return isFixed ? { folder, giveBack: takeFolder(folder) } : takeFreeFolder(folder);
}

/** What makes a simulated account lively; the mapping only where it costs a few requests. */
export async function getGoing({ host, webApp }, { account }) {
  await previewCard(host);
  await connectWebhooks(host, webApp);
  if (account === 's') await mapNumbers(host);
}

/** What goes when a simulated company begins anew, with another past; settings stay. */
const kept = ['sheets', 'workbook.json', 'cache.json', 'bigquery'];

const forget = (stateDir, names) =>
  Promise.all(names.map((name) => rm(path.join(stateDir, name), { recursive: true, force: true })));

/** Without a wish of yours, a taken port 8080 gives way to any free one. */
async function serveSomewhere(host, line, stateDir) {
  const { readPublicUrl, serveHost } = await import('../../../build/host.mjs');
  const publicUrl = line['public-url'] && readPublicUrl(line['public-url']);
  const options = {
    bind: line.bind,
    publicUrl,
    password: readPassword(line['password-file']),
    loginFile: path.join(stateDir, 'login.json'),
    credentialsFile: line['web-app-credentials'],
    credentialsFor: line.credentialsFor,
    startsTriggers: false,
    buildDir: tools,
    title: 'Activity Tracker',
    icon: readFileSync(path.join(tools, 'icon.svg'), 'utf8'),
  };
  const serveOn = (port) => serveHost(host, { ...options, port });
  if (line.port !== undefined)
    return serveOn(line.port).catch((error) => explain(error, line.port));
  return serveOn(8080).catch((error) => {
    // who shows it by a tunnel has told the tunnel the port
    if (error.code !== 'EADDRINUSE' || publicUrl) throw error;
    return serveOn(0);
  });
}

/** @throws {Error} In words, when something else listens on the port. */
function explain(error, port) {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new Error(
    `Port ${port} is taken. End what listens there, or choose another one by --port.`,
  );
}

function readPassword(file) {
  if (file === undefined) return process.env.HOST_PASSWORD || undefined;
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0].trim();
  } catch {
    throw new Error(`--password-file: ${file} cannot be read.`);
  }
}

async function setUp(host) {
  const report = await host.run({ function: 'setupActivityTracker', as: 'menu', answers: [] });
  if (!report.ok) throw new Error(`Set up failed: ${report.error?.message}`);
}
