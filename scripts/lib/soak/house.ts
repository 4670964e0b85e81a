import path from 'node:path';
import type { ExecutionReport } from '../../../host/engine/report';
import { Host } from '../../../host/host';
import type { RunRequest } from '../../../host/host-options';
import { serve } from '../../../host/web/serve';
import type { SheetModel } from '../../../host/workbook/sheet-model';
import { namedAccounts } from '../../../simulator/options';
import { Random } from '../../../simulator/random';
import { createSimulator, type Simulator } from '../../../simulator/simulator';
import { parseSwitches } from '../../../simulator/switches';
import type { SoakOptions } from './options';
import { Postman } from './postman';
import { SoakClock } from './soak-clock';

/** What time it is when a day begins: a Friday morning. */
const morning = Date.parse('2026-11-20T08:00:00Z');

/** The bundle on the local host beside a live account, both in this process and on one virtual clock. */
export interface SoakHouse {
  readonly clock: SoakClock;
  readonly host: Host;
  readonly simulator: Simulator;
  readonly postman: Postman;
  /** Address of the web app. */
  readonly address: string;
  run(name: string, request?: Omit<RunRequest, 'function'>): Promise<ExecutionReport>;
  /** As a page calls. @returns What it is answered; `undefined` when it failed. */
  ask<Value>(name: string, ...args: readonly unknown[]): Promise<Value | undefined>;
  /** A sheet, whatever people call it by now. */
  tab(name: string): SheetModel | undefined;
  /** Gives a sheet another name; {@link tab} knows it by the first one. */
  rename(name: string, to: string): void;
  /** Asks the account's API with the same key, as another integration does. @returns The status. */
  api(method: string, url: string, body?: unknown): number;
  /** Asks the simulator's control pages, which are not metered. */
  control(method: string, url: string, body?: unknown): unknown;
  /** Epoch seconds. */
  now(): number;
  close(): Promise<void>;
}

/**
 * Opens a house; nothing is set up yet.
 *
 * @param root - Folder of the project, with its build/ folder.
 * @param projectDir - The bundle.
 */
export async function openSoakHouse(
  { account, seed }: SoakOptions,
  { root, projectDir }: { readonly root: string; readonly projectDir: string },
): Promise<SoakHouse> {
  const clock = new SoakClock({ now: morning, speed: 0 });
  const postman = new Postman(clock, new Random(seed).fork('post'));
  const simulator = createSimulator({
    clock,
    ...namedAccounts[account],
    seed,
    post: postman.send,
    wait: (milliseconds) => clock.slowly(milliseconds),
    switches: parseSwitches(switches),
  });
  const { url } = await simulator.listen(0);
  const buildDir = path.resolve(root, 'build');
  const host = new Host({
    projectDir,
    clock,
    workerPath: path.join(buildDir, 'host-worker.mjs'),
    preludePath: path.join(buildDir, 'host-prelude.js'),
    warmThreads: 2,
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
    },
  });
  postman.host = host;
  const serving = await serve(host, { port: 0, buildDir });
  host.webAppUrl = `${serving.url}/macros/s/local/exec`;
  const names = new Map<string, string>();
  const run: SoakHouse['run'] = (name, request) =>
    host.run({ function: name, answers: [], ...request });
  return {
    ...{ clock, host, simulator, postman, run },
    address: host.webAppUrl,
    ask: async <Value>(name: string, ...args: readonly unknown[]) => {
      const { ok, result } = await run(name, { as: 'sidebar', args });
      const reply = result as { ok?: boolean; value?: Value } | null;
      return ok && reply?.ok ? reply.value : undefined;
    },
    tab: (name) => host.workbook.sheetByName(names.get(name) ?? name),
    rename: (name, to) => {
      const sheet = host.workbook.sheetByName(names.get(name) ?? name);
      if (sheet) host.workbook.renameSheet(sheet, to);
      names.set(name, to);
    },
    api: (method, page, body) => callApi(simulator, method, page, body),
    control: (method, page, body) => control(simulator, method, page, body),
    now: () => Math.floor(clock.now() / 1000),
    close: async () => {
      await serving.close();
      await host.close();
      await simulator.close();
      clock.stop();
    },
  };
}

const switches = [
  'rate.limit=60',
  'webhook.allowHttp=true',
  // by the wall, too, and a busy machine is no fault of Aircall's; the postman has time-outs of its own
  'webhook.timeoutMs=3600000',
];

const json = { 'content-type': 'application/json', host: '127.0.0.1' };
const textOf = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body));

function callApi(simulator: Simulator, method: string, page: string, body: unknown): number {
  const key = Buffer.from(`${simulator.apiId}:${simulator.apiToken}`).toString('base64');
  const headers = { ...json, authorization: `Basic ${key}` };
  const outcome = simulator.handle({ method, path: page, headers, body: textOf(body) });
  return outcome.kind === 'closed' ? 0 : outcome.response.status;
}

function control(simulator: Simulator, method: string, page: string, body: unknown): unknown {
  const path = `/_simulator${page}`;
  const outcome = simulator.handle({ method, path, headers: json, body: textOf(body) });
  if (outcome.kind === 'closed') throw new Error('The simulator does not answer.');
  const { status, body: answer } = outcome.response;
  if (status >= 400) throw new Error(`${method} ${page} was refused: ${String(answer)}`);
  const text = String(answer);
  return text === '' ? undefined : JSON.parse(text);
}
