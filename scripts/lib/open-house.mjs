import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { dist, tools } from './paths.mjs';

/**
 * The bundle in dist/ on the local host, beside a simulated account, both on one clock.
 *
 * @param {string} account - S, M, L (they stand still) or s, m, l (live).
 * @param {object} [options]
 * @param {object} [options.time] - `{now, speed}` of the clock; frozen by default.
 * @param {string[]} [options.switches] - The simulator's, as `key=value`.
 * @param {object} [options.properties] - Script properties besides the key.
 * @param {object} [options.host] - Options of the host besides the project and the key.
 */
export async function openHouse(
  account,
  { time, switches = [], properties = {}, host: hostOptions } = {},
) {
  await ensureBuilt();
  const { Clock } = await import('../../build/clock.mjs');
  const { Host } = await import('../../build/host.mjs');
  const { createSimulator, namedAccounts, parseSwitches } = await import(
    '../../build/simulator.mjs'
  );
  const clock = new Clock({ speed: 0, ...time });
  const size = namedAccounts[account];
  const simulator = createSimulator({ clock, ...size, switches: parseSwitches(switches) });
  const { url } = await simulator.listen(0);
  const host = new Host({
    projectDir: dist,
    clock,
    workerPath: path.join(tools, 'host-worker.mjs'),
    preludePath: path.join(tools, 'host-prelude.js'),
    skipWaitsWhenFrozen: true,
    warmThreads: 1,
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
      ...properties,
    },
    ...hostOptions,
  });
  const run = async (name, as = 'menu', args = undefined) => {
    const report = await host.run({ function: name, as, args, answers: [] });
    if (!report.ok) throw new Error(`${name} at ${account} failed: ${report.error?.message}`);
    return report;
  };
  return {
    clock,
    host,
    simulator,
    run,
    /** Moves the clock on and refreshes the board as the clock trigger does. */
    refresh: (secondsLater) => {
      clock.advanceTo(clock.now() + secondsLater * 1000);
      return run('activityTracker', 'trigger');
    },
    close: async () => {
      await host.close();
      await simulator.close();
      clock.stop();
    },
  };
}
