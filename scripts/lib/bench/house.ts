import path from 'node:path';
import { Clock } from '../../../clock/clock';
import type { ExecutionReport } from '../../../host/engine/report';
import { Host } from '../../../host/host';
import type { RunRequest } from '../../../host/host-options';
import type { SheetModel } from '../../../host/workbook/sheet-model';
import { type AccountSize, namedAccounts } from '../../../simulator/options';
import { createSimulator, type Simulator } from '../../../simulator/simulator';
import { parseSwitches } from '../../../simulator/switches';
import type { Size } from './options';

/** What time it is when a bench begins: a Friday morning; epoch milliseconds. */
export const morning = Date.parse('2026-11-20T10:00:00Z');

/** The bundle in dist/ on the local host beside a simulated account; the clock stands still between runs. */
export interface BenchHouse {
  readonly clock: Clock;
  readonly host: Host;
  readonly simulator: Simulator;
  /** Runs a global function. @throws {Error} When it failed. */
  run(name: string, request?: Omit<RunRequest, 'function'>): Promise<ExecutionReport>;
  /** Moves the clock on and refreshes the board as the clock trigger does. */
  refresh(secondsLater: number): Promise<ExecutionReport>;
  /** Moves the clock on. */
  pass(seconds: number): void;
  /** @throws {Error} When there is none of that name. */
  tab(name: string): SheetModel;
  close(): Promise<void>;
}

/** How a house is furnished. */
export interface Furnishing {
  readonly account: Size | AccountSize;
  /** How long before the start the account's calls began. @default 15 */
  readonly periodMinutes?: number;
  /** The simulator's, as `key=value`. */
  readonly switches?: readonly string[];
  /** Script properties besides the key. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Where everything is kept; without it the host forgets. */
  readonly stateDir?: string;
  /** Whether the manifest asks for BigQuery. */
  readonly bigQuery?: boolean;
}

/**
 * Opens a house; nothing is set up yet.
 *
 * @param root - Folder of the project; it must be built.
 */
export async function openBenchHouse(root: string, furnishing: Furnishing): Promise<BenchHouse> {
  const clock = new Clock({ now: morning, speed: 0 });
  const { account, periodMinutes = 15, switches = [], properties } = furnishing;
  const size = typeof account === 'string' ? namedAccounts[account] : account;
  if (size === undefined) throw new Error(`There is no account "${account}".`);
  const simulator = createSimulator({
    ...{ clock, ...size, periodMinutes },
    switches: parseSwitches(switches),
  });
  const { url } = await simulator.listen(0);
  const host = new Host({
    projectDir: path.join(root, 'dist'),
    clock,
    workerPath: path.join(root, 'build/host-worker.mjs'),
    preludePath: path.join(root, 'build/host-prelude.js'),
    skipWaitsWhenFrozen: true,
    warmThreads: 1,
    stateDir: furnishing.stateDir,
    ...(furnishing.bigQuery && { manifest: 'appsscript.bigquery.json', bigQuery: {} }),
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
      ...properties,
    },
  });
  const run: BenchHouse['run'] = async (name, request) => {
    const report = await host.run({ function: name, answers: [], ...request });
    if (!report.ok) throw new Error(`${name} failed: ${report.error?.message}`);
    return report;
  };
  const pass = (seconds: number): void => void clock.advanceTo(clock.now() + seconds * 1000);
  return {
    ...{ clock, host, simulator, run, pass },
    refresh: (secondsLater) => {
      pass(secondsLater);
      return run('activityTracker', { as: 'trigger' });
    },
    tab: (name) => {
      const found = host.workbook.sheetByName(name);
      if (found) return found;
      throw new Error(`There is no sheet "${name}".`);
    },
    close: async () => {
      await host.close();
      await simulator.close();
      clock.stop();
    },
  };
}

/** Calls a function as a page does, and unpacks its answer. */
export async function ask<Value>(
  { run }: BenchHouse,
  name: string,
  ...args: readonly unknown[]
): Promise<{ readonly value: Value; readonly report: ExecutionReport }> {
  const report = await run(name, { as: 'sidebar', args });
  const reply = report.result as { ok: true; value: Value } | { ok: false; problem: object };
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`);
  return { value: reply.value, report };
}
