// npm run bench: what everything costs at several sizes, on the bundle in dist/. Calls, cells and
// requests are counted by the host; seconds are this machine's and only tell sizes apart.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { measureLatency } from './lib/measure-latency.mjs';
import { root, tools } from './lib/paths.mjs';

const help = `npm run bench -- [--json] [--account S|M|L] [--only SUBJECT]
npm run bench -- --load | --long | --latency [--minutes N] [--screens N] [--account s|m|l]

  Counts what everything costs and prints tables, with --json one line. Subjects, of which --only,
  which may be given several times, names some:
  refresh   set-up, a warm refresh, one in which nothing changed: accounts of 50, 240 and 500 users
  webhooks  an event, a fold of 1, 10 and 100 events, a refresh that relies on them
  screens   what a TV page asks for
  cards     a starting call and a question of Ring to (via API), with 1,000, 10,000, 50,000 contacts
  search    a week of 1,000, 10,000, 100,000 calls, at Aircall and in the log
  largest   accounts of up to 2,500 users, 500 teams, 2,000 numbers; only when it is named
  archive   a year of archived calls (--calls N, 5,000,000 without a word): a day leaves the sheet,
            searches across sheet and archive; only when it is named, --archive for short (minutes)

  --load sends 2,000 webhook deliveries instead, beside folds and refreshes that are killed (minutes).
  --latency measures from an event to the painted board and to screens instead, with webhooks and an
  open Live page (--minutes of the real clock, 4 without a word; --account s, m or l; --screens N).
  --long follows a live account of 500 users for two hours of its clock instead (minutes of ours).
`;

/** From events to what people see, on a live account. */
async function tellLatency() {
  const figures = await measureLatency({
    account: /^[sml]$/.test(values.account?.[0]) ? values.account[0] : 's',
    minutes: Number(values.minutes),
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

async function count() {
  await ensureBuilt();
  const { main } = await import(path.join(tools, 'bench.mjs'));
  await main(process.argv.slice(2), root);
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    account: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    latency: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '4' },
    screens: { type: 'string', default: '5' },
    load: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    archive: { type: 'boolean', default: false },
    calls: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else if (values.latency) await tellLatency();
else if (values.long) runTest('long-run', { LONG_RUN_MINUTES: '120' });
else if (values.load) runTest('webhook-load', { WEBHOOK_LOAD_CALLS: '380' });
else await count();
