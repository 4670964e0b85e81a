// npm run bench: what a refresh costs at S, M and L, on the bundle in dist/. Calls and requests are
// counted by the host; seconds are this machine's and only tell sizes apart.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { dist, tools } from './lib/paths.mjs';

const help = `npm run bench -- [--json] [--account S|M|L]

  Runs set-up, a warm refresh and one in which nothing changed, for accounts of 50, 240 and 500 users.
  --json prints one line of JSON instead of the table.
`;

/** What the tracker of 2021 needed for a warm refresh (mapped, one team per user). */
const original = {
  S: { serviceCalls: 773, requests: 7 },
  M: { serviceCalls: 3037, requests: 35 },
  L: { serviceCalls: 6208, requests: 110 },
};

const start = Date.parse('2026-11-20T10:00:00Z');
const warmRuns = 4;

async function bench(accounts) {
  await ensureBuilt();
  const figures = [];
  for (const account of accounts) figures.push(...(await measure(account)));
  return figures;
}

async function measure(account) {
  const { Clock } = await import('../build/clock.mjs');
  const { Host } = await import('../build/host.mjs');
  const { createSimulator, namedAccounts } = await import('../build/simulator.mjs');
  const clock = new Clock({ now: start, speed: 0 });
  const simulator = createSimulator({ clock, ...namedAccounts[account] });
  const { url } = await simulator.listen(0);
  const host = new Host({
    projectDir: dist,
    clock,
    workerPath: path.join(tools, 'host-worker.mjs'),
    preludePath: path.join(tools, 'host-prelude.js'),
    skipWaitsWhenFrozen: true,
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
    },
  });
  const run = async (name, as) => {
    const report = await host.run({ function: name, as, answers: [] });
    if (!report.ok) throw new Error(`${name} at ${account} failed: ${report.error?.message}`);
    return report;
  };
  const refresh = (secondsLater) => {
    clock.advanceTo(clock.now() + secondsLater * 1000);
    return run('activityTracker', 'trigger');
  };

  const cold = await run('setupActivityTracker', 'menu');
  for (let runs = 0; runs < warmRuns; runs += 1) await refresh(60);
  const warm = await refresh(60);
  await refresh(60);
  const settled = await refresh(60);
  const unchanged = await refresh(0);
  await host.close();
  await simulator.close();
  clock.stop();
  return [
    row(account, 'set-up and first refresh', cold),
    row(account, 'warm', warm),
    row(account, 'warm, later', settled),
    row(account, 'nothing changed', unchanged),
  ];
}

const row = (account, refresh, { serviceCalls, cellsRead, cellsWritten, ...rest }) => ({
  account,
  refresh,
  serviceCalls: serviceCalls.total,
  dataCalls: serviceCalls.data,
  cellsRead,
  cellsWritten,
  requests: rest.httpRequests.total,
  seconds: Number(rest.wallSeconds.toFixed(2)),
});

function print(figures) {
  console.table(
    Object.fromEntries(
      figures.map((figure) => [`${figure.account} ${figure.refresh}`, rest(figure)]),
    ),
  );
  for (const [account, { serviceCalls, requests }] of Object.entries(original)) {
    console.log(
      `The tracker of 2021 at ${account}: ${serviceCalls} spreadsheet calls, ${requests} requests for a warm refresh.`,
    );
  }
}

const rest = ({ account, refresh, ...numbers }) => numbers;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    account: { type: 'string', multiple: true, default: ['S', 'M', 'L'] },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else {
  const figures = await bench(values.account);
  if (values.json) console.log(JSON.stringify({ figures, original }));
  else print(figures);
}
