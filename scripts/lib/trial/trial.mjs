import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../ensure-built.mjs';
import { judge } from './judge.mjs';
import { Tracker } from './tracker.mjs';

/** Clock seconds nobody is there at each restart: an update takes longer than a blink. */
const awaySeconds = 90;

/**
 * Runs the tracker as on a server of one's own, against a simulated account that it takes for
 * Aircall, ends and kills it by turns, and holds its call log against the account.
 *
 * @param {{minutes: number, speed: number, restarts: number, say: (line: string) => void}} plan
 */
export async function tryLive({ minutes, speed, restarts, say }) {
  await ensureBuilt();
  const { Clock } = await import('../../../build/clock.mjs');
  const { createSimulator, namedAccounts, parseSwitches } = await import(
    '../../../build/simulator.mjs'
  );
  const clock = new Clock({ now: Date.parse('2026-11-20T09:00:00Z'), speed });
  const switches = parseSwitches(['webhook.allowHttp=true']);
  const simulator = createSimulator({ clock, ...namedAccounts.s, switches });
  const { url } = await simulator.listen(0);
  const stateDir = mkdtempSync(path.join(tmpdir(), 'tracker-'));
  const port = await freePort();
  const tracker = new Tracker({
    args: ['--state', stateDir, '--port', String(port), '--clock', url],
    env: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
    },
  });
  const pass = (seconds) => new Promise((done) => setTimeout(done, (seconds / speed) * 1000));

  const { webApp } = await tracker.start();
  const openedAt = Math.floor(clock.now() / 1000);
  const ends = [];
  for (let restart = 0; restart < restarts; restart += 1) {
    await pass((minutes * 60) / (restarts + 1));
    const signal = restart % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
    ends.push(await tracker.end(signal));
    say(`${minuteOf(clock, openedAt)} ended by ${signal}`);
    if (restart === 0) await connect(simulator, stateDir, webApp);
    await pass(awaySeconds);
    await tracker.start();
    say(`${minuteOf(clock, openedAt)} started again`);
  }
  await pass((minutes * 60) / (restarts + 1));
  const closedAt = clock.now() / 1000;
  await tracker.refreshed(() => clock.now() / 1000 - closedAt);
  ends.push(await tracker.end('SIGTERM'));
  const calls = control(simulator, 'GET', '/_simulator/calls');
  const verdict = await judge(stateDir, calls, { clock, openedAt, closedAt });
  const secrets = [simulator.apiToken, simulator.apiId];
  const told = secrets.filter((secret) => tracker.output.includes(secret));
  const written = secrets.filter((secret) => keeps(stateDir, secret));
  const deliveries = countStates(control(simulator, 'GET', '/_simulator/webhooks').deliveries);
  await simulator.close();
  clock.stop();
  rmSync(stateDir, { recursive: true, force: true });
  return { ...verdict, ends, deliveries, secretsTold: told.length, secretsWritten: written.length };
}

const minuteOf = (clock, openedAt) => `minute ${Math.round((clock.now() / 1000 - openedAt) / 60)}:`;

/** The port stays over restarts, as it does behind a proxy. */
function freePort() {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** What Connect webhooks… does, while nobody is there: a webhook, and what proves its deliveries. */
async function connect(simulator, stateDir, webApp) {
  const key = randomBytes(16).toString('hex');
  const body = { custom_name: 'Trial', url: `${webApp}?key=${key}` };
  const { webhook } = control(simulator, 'POST', '/v1/webhooks', body);
  const file = path.join(stateDir, 'properties.json');
  const properties = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(properties.script, {
    WEB_APP_URL: webApp,
    WEBHOOK_ID: String(webhook.webhook_id ?? webhook.id),
    WEBHOOK_TOKEN: webhook.token,
    WEBHOOK_KEY: key,
  });
  writeFileSync(file, JSON.stringify(properties));
}

function control(simulator, method, address, body = undefined) {
  const { apiId, apiToken } = simulator;
  const authorization = `Basic ${Buffer.from(`${apiId}:${apiToken}`).toString('base64')}`;
  const headers = { host: '127.0.0.1', 'content-type': 'application/json', authorization };
  const request = { method, path: address, headers, body: body && JSON.stringify(body) };
  return JSON.parse(String(simulator.handle(request).response.body));
}

const keeps = (stateDir, secret) =>
  ['properties.json', 'cache.json', 'workbook.json', 'triggers.json'].some((name) => {
    try {
      return readFileSync(path.join(stateDir, name), 'utf8').includes(secret);
    } catch {
      return false;
    }
  });

function countStates(deliveries) {
  const counts = {};
  for (const { state } of deliveries) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
