// npm start: the live board in the browser, fed by a simulated account; see `npm start -- --help`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { connectWebhooks, enterDemo, mapNumbers, previewCard, switchOn } from './lib/demo.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { dist, root, tools } from './lib/paths.mjs';

const help = `npm start -- [options]

  --account s|m|l        size of the simulated account: 24, 100 or 500 users (s)
  --port N               where the workbook is served; 0 = any free port (8080)
  --trigger-seconds N    how often the board is redrawn (15; 30 with account m, 60 with l: their
                         refreshes need more of the requests Aircall allows a minute)
  --fresh                forget what an earlier start left in .local/
  --open                 open the workbook in your browser
  --live                 use a real account: AIRCALL_API_ID, AIRCALL_API_TOKEN, AIRCALL_BASE_URL
  --now ISO, --speed X, --frozen, --clock URL
                         what time it is: start there, run faster, stand still, follow another clock
  --text-output redirect|direct
                         how the web app answers text: as Google does, or at once
`;

const options = {
  account: { type: 'string', default: 's' },
  port: { type: 'string' },
  'trigger-seconds': { type: 'string' },
  fresh: { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  now: { type: 'string' },
  speed: { type: 'string' },
  frozen: { type: 'boolean', default: false },
  clock: { type: 'string' },
  'text-output': { type: 'string' },
  help: { type: 'boolean', default: false },
};

async function start(line) {
  line.triggerSeconds = interval(line);
  await ensureBuilt();
  const { Clock, followClock } = await import('../build/clock.mjs');
  const clock = new Clock(readTime(line));
  const unfollow = line.clock ? await followClock(clock, line.clock) : () => {};
  const account = line.live ? realAccount() : await simulatedAccount(line.account, clock);
  const house = await openWorkbook(line, clock, account);

  const addresses = { url: house.url, webApp: house.webApp, simulator: account.url };
  console.log(JSON.stringify(addresses));
  console.log(welcome(addresses, account, line));
  // only now: the first picture does not wait for it
  if (!line.live) void getGoing(house, line);
  if (line.open) openInBrowser(house.url);

  const end = async () => {
    console.log(
      line.live ? '\nEnding; everything is kept in .local/.' : '\nEnding; your settings are kept.',
    );
    unfollow();
    await house.close();
    await account.close();
    clock.stop();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

async function openWorkbook(line, clock, { properties, simulator }) {
  const { Host, serve } = await import('../build/host.mjs');
  const stateDir = path.join(root, '.local', line.live ? 'live' : `account-${line.account}`);
  if (line.fresh) await rm(stateDir, { recursive: true, force: true });
  const isNew = !existsSync(stateDir);
  if (!line.live) await forgetCalls(stateDir);
  const host = new Host({
    projectDir: dist,
    stateDir,
    clock,
    properties,
    workerPath: path.join(tools, 'host-worker.mjs'),
    preludePath: path.join(tools, 'host-prelude.js'),
    triggerSeconds: line.triggerSeconds,
    textOutput: line['text-output'] ?? (line.live ? 'direct' : 'redirect'),
    warmThreads: 1,
    skipWaitsWhenFrozen: line.frozen,
  });
  const server = await serveSomewhere(serve, host, line.port);
  host.webAppUrl = `${server.url}/macros/s/local/exec`;
  if (properties.AIRCALL_API_ID) await setUp(host);
  if (simulator) await enterDemo(host, simulator);
  // later on it is as you have set it
  if (simulator && isNew) await switchOn(host);
  // not earlier: a kept trigger that is overdue would make the sheets a second time meanwhile
  host.startTriggers();
  const close = async () => {
    await server.close();
    await host.close();
  };
  return { host, url: server.url, webApp: host.webAppUrl, close };
}

/** What makes a simulated account lively; the mapping only where it costs a few requests. */
async function getGoing({ host, webApp }, { account }) {
  await previewCard(host);
  await connectWebhooks(host, webApp);
  if (account === 's') await mapNumbers(host);
}

/**
 * A simulated company begins anew at each start, with another past: sheets and cache of the one
 * before would mix with it. Settings stay.
 */
async function forgetCalls(stateDir) {
  const names = ['sheets', 'workbook.json', 'cache.json'];
  const forget = (name) => rm(path.join(stateDir, name), { recursive: true, force: true });
  await Promise.all(names.map(forget));
}

/** Without a wish of yours, a taken port 8080 gives way to any free one. */
async function serveSomewhere(serve, host, wish) {
  const serveOn = (port) => serve(host, { port, buildDir: tools, title: 'Activity Tracker' });
  if (wish !== undefined) return serveOn(wholeNumber({ port: wish }, 'port'));
  return serveOn(8080).catch(() => serveOn(0));
}

async function setUp(host) {
  const report = await host.run({ function: 'setupActivityTracker', as: 'menu', answers: [] });
  if (!report.ok) throw new Error(`Set up failed: ${report.error?.message}`);
}

function realAccount() {
  const { AIRCALL_API_ID = '', AIRCALL_API_TOKEN = '', AIRCALL_BASE_URL = '' } = process.env;
  const given = { AIRCALL_API_ID, AIRCALL_API_TOKEN, AIRCALL_BASE_URL };
  const properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  if (!AIRCALL_API_ID && !AIRCALL_API_TOKEN) {
    throw new Error('--live needs AIRCALL_API_ID and AIRCALL_API_TOKEN in the environment.');
  }
  return { properties, url: null, name: 'your Aircall account', close: async () => {} };
}

async function simulatedAccount(name, clock) {
  const { createSimulator, namedAccounts, parseSwitches } = await import('../build/simulator.mjs');
  if (!['s', 'm', 'l'].includes(name)) throw new Error(`--account is s, m or l, not "${name}".`);
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
    name: `a simulated company of ${simulator.account.users.length} users`,
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
      REFRESH: '',
      // what an earlier company delivered
      WEBHOOK_ID: '',
      WEBHOOK_STATS: '',
      WEBHOOK_HEALTH: '',
    },
    close: () => simulator.close(),
  };
}

const welcome = ({ url, simulator }, { name }, line) =>
  [
    '',
    `  The workbook     ${url}`,
    ...(simulator ? [`  The phone floor  ${simulator}`] : []),
    '',
    `  The board shows ${name} and is redrawn every ${line.triggerSeconds} s. Ctrl-C ends it.`,
    ...(simulator
      ? [
          '  Its calls come by webhooks, sent over HTTP to the web app here. Customers of the sheet',
          '  Contacts call again: agents see a card, rules route them, Actions says what was done.',
        ]
      : []),
    '  This is a local stand-in for Google Sheets, not Google.',
    '',
  ].join('\n');

function readTime({ now, speed, frozen }) {
  const at = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(at))
    throw new Error(`--now takes a time such as 2026-11-20T09:00:00Z, not "${now}".`);
  const factor = frozen ? 0 : Number(speed ?? 1);
  if (!(factor >= 0)) throw new Error(`--speed takes a number, 0 or more, not "${speed}".`);
  return { ...(at === undefined ? {} : { now: at }), speed: factor };
}

function wholeNumber(line, name) {
  const text = line[name];
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}

/** Seconds between two redraws, within the requests a minute allows. */
function interval(line) {
  if (line['trigger-seconds'] !== undefined) return positive(line, 'trigger-seconds');
  return { m: 30, l: 60 }[line.live ? 's' : line.account] ?? 15;
}

function positive(line, name) {
  const number = wholeNumber(line, name);
  if (number === 0) throw new Error(`--${name} takes 1 or more.`);
  return number;
}

function openInBrowser(url) {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  // no browser is no failure: the address is on the screen
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

try {
  const { values } = parseArgs({ options });
  if (values.help) console.log(help);
  else await start(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('`npm start -- --help` lists the options.');
  // servers that are open by now would keep the process alive
  process.exit(1);
}
