import { Clock } from '../../clock/clock';
import type { CloudOptions } from '../../host/bigquery/cloud-options';
import type { ExecutionReport } from '../../host/engine/report';
import type { ThreadPool } from '../../host/engine/thread-pool';
import { Host } from '../../host/host';
import type { RunRequest } from '../../host/host-options';
import { bootThreads } from '../../host/host-room';
import { loadProject } from '../../host/project';
import type { AddressMap } from '../../host/services/url-fetch/fetcher';
import { dumpSheet, type SheetDump } from '../../host/workbook/dump';
import { namedAccounts, type SimulatorOptions } from '../../simulator/options';
import { createSimulator, type Simulator } from '../../simulator/simulator';
import { parseSwitches } from '../../simulator/switches';

/** What time it is when a house opens. */
const openingTime = Date.parse('2026-11-20T10:00:00Z');

/** The bundle in `dist/`, on the local host, beside a simulated account; the clock stands still. */
export interface House {
  readonly clock: Clock;
  readonly host: Host;
  readonly simulator: Simulator;
  /** Runs a global function of the bundle. */
  run(name: string, request?: Omit<RunRequest, 'function'>): Promise<ExecutionReport>;
  /** Runs one that must succeed. */
  must(name: string, request?: Omit<RunRequest, 'function'>): Promise<ExecutionReport>;
  sheet(name: string): SheetDump;
  /** Moves the clock on, and the phone floor with it. */
  advance(seconds: number): void;
  /** Another spreadsheet on the same account and clock, with what a state folder keeps. */
  neighbour(stateDir: string): House;
  /** Asks the simulator's control pages, which are not metered. */
  control(method: string, path: string, body?: unknown): unknown;
  close(): Promise<void>;
}

/** How a house is furnished. */
export interface Furnishing {
  /** @default 'S' */
  readonly account?: 'S' | 'M' | 'L' | 's' | 'm' | 'l';
  /** What the simulated account has of its own, such as more calls. */
  readonly company?: Partial<Omit<SimulatorOptions, 'clock' | 'switches'>>;
  /** The simulator's switches, as `key=value`. */
  readonly switches?: readonly string[];
  /** Script properties besides the key. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Addresses that are answered by somebody on this machine. */
  readonly maps?: readonly AddressMap[];
  /** The manifest that asks for BigQuery, and what is there of it. */
  readonly bigQuery?: CloudOptions;
  /** Of the spreadsheet. @default 'en_US' */
  readonly locale?: string;
  /** Where everything is kept; without it the host forgets. */
  readonly stateDir?: string;
}

/** Opens a house; the spreadsheet is new. */
export async function openHouse(furnishing: Furnishing = {}): Promise<House> {
  const clock = new Clock({ now: openingTime, speed: 0 });
  const size = namedAccounts[furnishing.account ?? 'S'];
  const switches = parseSwitches(furnishing.switches ?? []);
  const simulator = createSimulator({ clock, ...size, ...furnishing.company, switches });
  const { url } = await simulator.listen(0);
  const properties = {
    AIRCALL_API_ID: simulator.apiId,
    AIRCALL_API_TOKEN: simulator.apiToken,
    AIRCALL_BASE_URL: url,
    ...furnishing.properties,
  };
  const { maps = [], bigQuery } = furnishing;
  const ground = { clock, simulator, properties, maps, bigQuery, locale: furnishing.locale };
  const owner = build(ground, furnishing.stateDir);
  return {
    ...owner,
    close: async () => {
      await owner.close();
      await simulator.close();
      clock.stop();
    },
  };
}

const projectDir = 'dist';

/** Threads of all houses of a test file: booting some, and running a script on them first, takes longest. */
const threads: ThreadPool = bootThreads(loadProject(projectDir), { warmThreads: 1 });
afterAll(() => threads.close());

interface Ground {
  readonly clock: Clock;
  readonly simulator: Simulator;
  readonly properties: Readonly<Record<string, string>>;
  readonly maps: readonly AddressMap[];
  readonly bigQuery: CloudOptions | undefined;
  readonly locale: string | undefined;
}

function build(ground: Ground, stateDir: string | undefined): House {
  const { clock, simulator, properties, maps, bigQuery, locale } = ground;
  const host = new Host({
    projectDir,
    clock,
    threads,
    properties,
    maps,
    locale,
    ...(bigQuery && { manifest: 'appsscript.bigquery.json', bigQuery }),
    stateDir,
    skipWaitsWhenFrozen: true,
  });
  const run: House['run'] = (name, request) =>
    host.run({ function: name, answers: [], ...request });
  return {
    clock,
    host,
    simulator,
    run,
    must: async (name, request) => {
      const report = await run(name, request);
      if (!report.ok) throw new Error(`${name} failed: ${report.error?.message}`);
      return report;
    },
    sheet: (name) => {
      const found = host.workbook.sheetByName(name);
      if (!found) throw new Error(`There is no sheet "${name}".`);
      return dumpSheet(found, host.workbook);
    },
    advance: (seconds) => clock.advanceTo(clock.now() + seconds * 1000),
    neighbour: (folder) => build(ground, folder),
    control: (method, path, body) => control(simulator, method, path, body),
    close: () => host.close(),
  };
}

/** A house whose board is set up and complete. */
export async function openWarmHouse(furnishing: Furnishing = {}): Promise<House> {
  const house = await openHouse(furnishing);
  await house.must('setupActivityTracker');
  for (let run = 0; run < 4; run += 1) {
    house.advance(60);
    await house.must('activityTracker', asTrigger);
  }
  return house;
}

/** How the clock trigger calls. */
export const asTrigger = { as: 'trigger' } as const;

function control(simulator: Simulator, method: string, path: string, body?: unknown): unknown {
  const outcome = simulator.handle({
    method,
    path: `/_simulator${path}`,
    headers: { 'content-type': 'application/json', host: '127.0.0.1' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (outcome.kind === 'closed') throw new Error('The simulator does not answer.');
  const text = String(outcome.response.body);
  return text === '' ? undefined : JSON.parse(text);
}

/** Rows of a table sheet by column name, without the header. */
export function records(sheet: SheetDump): Record<string, unknown>[] {
  const [header = [], ...rows] = sheet.values;
  return rows
    .filter((row) => row[0] !== '')
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}
