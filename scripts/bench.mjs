// npm run bench: what a refresh costs at S, M and L, on the bundle in dist/. Calls and requests are
// counted by the host; seconds are this machine's and only tell sizes apart.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measureCallStart } from './lib/bench-call-start.mjs';
import { measureLatency } from './lib/bench-latency.mjs';
import { measureWebhooks } from './lib/bench-webhooks.mjs';
import { openHouse } from './lib/open-house.mjs';

const help = `npm run bench -- [--json] [--account S|M|L] [--long] [--load] [--latency]

  Runs set-up, a warm refresh and one in which nothing changed, for accounts of 50, 240 and 500 users.
  --json prints one line of JSON instead of the table.
  Then what webhooks cost: an event, a fold of 1, 10 and 100 events, a refresh that relies on them.
  Then what a starting call and a question of Ring to (via API) cost with 50,000 contacts.
  --load sends 2,000 webhook deliveries instead, beside folds and refreshes that are killed (minutes).
  --latency measures from an event to the painted board and to screens instead, with webhooks and an
  open Live page (--minutes of the real clock, 4 without a word; --account s, m or l; --screens N).
  --long follows a live account of 500 users for two hours of its clock instead (minutes of ours).
`;

/** What the tracker of 2021 needed for a warm refresh (mapped, one team per user). */
const original = {
  S: { serviceCalls: 773, requests: 7 },
  M: { serviceCalls: 3037, requests: 35 },
  L: { serviceCalls: 6208, requests: 110 },
};

const start = Date.parse('2026-11-20T10:00:00Z');
const warmRuns = 4;

async function measure(account) {
  const house = await openHouse(account, { time: { now: start } });
  const cold = await house.run('setupActivityTracker');
  for (let runs = 0; runs < warmRuns; runs += 1) await house.refresh(60);
  const warm = await house.refresh(60);
  await house.refresh(60);
  const settled = await house.refresh(60);
  const unchanged = await house.refresh(0);
  await house.close();
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

/** From events to what people see, on a live account. */
async function tellLatency() {
  const [account] = values.account.filter((name) => /^[sml]$/.test(name));
  const minutes = Number(values.minutes);
  const figures = await measureLatency({
    account: account ?? 's',
    minutes,
    screens: Number(values.screens),
  });
  if (values.json) console.log(JSON.stringify(figures));
  else {
    const { board, tv, ...rest } = figures;
    console.table({ 'painted board, s': board, 'TV page, s': tv });
    console.log(JSON.stringify(rest));
  }
}

/** A test of the suite, made longer by what the environment says. */
function runTest(name, longer) {
  const { status } = spawnSync('npx', ['jest', `test/features/${name}.test.ts`], {
    stdio: 'inherit',
    env: { ...process.env, ...longer },
  });
  process.exitCode = status ?? 1;
}

const rest = ({ account, refresh, ...numbers }) => numbers;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    account: { type: 'string', multiple: true, default: ['S', 'M', 'L'] },
    latency: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '4' },
    screens: { type: 'string', default: '5' },
    load: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else if (values.latency) await tellLatency();
else if (values.long) runTest('long-run', { LONG_RUN_MINUTES: '120' });
else if (values.load) runTest('webhook-load', { WEBHOOK_LOAD_CALLS: '380' });
else {
  const figures = [];
  for (const account of values.account) figures.push(...(await measure(account)));
  const webhooks = await measureWebhooks(start);
  const callStart = await measureCallStart(start);
  if (values.json) console.log(JSON.stringify({ figures, webhooks, callStart, original }));
  else {
    print(figures);
    for (const rows of [webhooks, callStart]) {
      console.table(Object.fromEntries(rows.map(({ what, ...numbers }) => [what, numbers])));
    }
  }
}
