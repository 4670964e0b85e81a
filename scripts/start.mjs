// npm start: the live board in the browser, fed by a simulated account or a real one; see `npm start -- --help`.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { realAccount, simulatedAccount } from './lib/start/accounts.mjs';
import { help, readLine } from './lib/start/options.mjs';
import { welcome } from './lib/start/welcome.mjs';
import { getGoing, openWorkbook, stateDirOf } from './lib/start/workbook.mjs';

async function start(line) {
  console.error('Starting …');
  await ensureBuilt(() => console.error('Building it first, which takes half a minute or more …'));
  const { Clock, followClock } = await import('../build/clock.mjs');
  const { untilTold } = await import('../build/host.mjs');
  const real = line.live ? await realAccount(stateDirOf(line)) : undefined;
  // heard from now on: what is being set up ends well, too
  const told = untilTold();
  const clock = new Clock(line.time);
  const unfollow = line.clock ? await followClock(clock, line.clock) : () => {};
  const phone = real ?? (await simulatedAccount(line.account, clock));
  const house = await openWorkbook(line, clock, phone);

  console.log(JSON.stringify({ url: house.url, webApp: house.webApp, simulator: phone.url }));
  console.log(welcome(house, phone, line));
  // only now: the first picture does not wait for it
  if (!line.live) void getGoing(house, line);
  if (line.open) openInBrowser(house.url);

  await told;
  console.log(line.live ? '\nEnding; everything is kept.' : '\nEnding; your settings are kept.');
  unfollow();
  await house.close();
  await phone.close();
  clock.stop();
}

function openInBrowser(url) {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  // no browser is no failure: the address is on the screen
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

try {
  const line = readLine();
  if (line.help) console.log(help);
  else await start(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('`npm start -- --help` lists the options.');
  // servers that are open by now would keep the process alive
  process.exit(1);
}
