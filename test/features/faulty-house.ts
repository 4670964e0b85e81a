import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Clock } from '../../clock/clock';
import type { ExecutionReport } from '../../host/engine/report';
import { Host } from '../../host/host';
import type { RunRequest } from '../../host/host-options';
import { dumpSheet } from '../../host/workbook/dump';
import { createSimulator, type Simulator } from '../../simulator/simulator';
import { parseSwitches } from '../../simulator/switches';
import type { Post } from '../../simulator/webhooks/post';
import { makeFolder } from '../host/make-project';
import { asTrigger } from './house';

/** A sentence of Google's that some methods of its services throw, whichever object they belong to. */
export interface GoogleFault {
  readonly methods: readonly string[];
  readonly says: string;
}

/** What becomes of deliveries: `killed` ends their executions, `late` keeps them until it is fair again. */
export type Weather = 'fair' | 'lost' | 'twice' | 'late' | 'unanswered' | 'killed';

/** The bundle beside a small live account with a webhook, where everything can be made to go wrong. */
export interface FaultyHouse {
  readonly clock: Clock;
  readonly host: Host;
  readonly simulator: Simulator;
  weather: Weather;
  run(name: string, request?: Omit<RunRequest, 'function'>): Promise<ExecutionReport>;
  /** Moves the clock on, carries what is delivered meanwhile, and refreshes as the trigger does. */
  refresh(seconds: number): Promise<ExecutionReport>;
  /** From now on Google's services fail so; nothing: they work again. */
  breakGoogle(fault?: GoogleFault): Promise<void>;
  /** The two rows above the board. */
  strip(): string;
  /** Rows of the sheet Runs, whatever it is called by now. */
  runs(): readonly Readonly<Record<string, unknown>>[];
  control(method: string, url: string, body?: unknown): unknown;
  /** Asks the account's API as another program does. */
  api(method: string, url: string, body?: unknown): string;
  close(): Promise<void>;
}

/** Stands before the bundle: whatever Google hands out throws what it is told to. */
const shim = `
(function () {
  var store = PropertiesService.getScriptProperties();
  var text = store.getProperty('FAULT');
  this.breakGoogle = function (next) { store.setProperty('FAULT', next); };
  if (!text) return;
  var fault = JSON.parse(text);
  var inner = new WeakMap();
  function wrap(thing) {
    var proxy = new Proxy(thing, { get: function (target, key) {
      var value = target[key];
      if (typeof value !== 'function') return value;
      return function () {
        if (fault.methods.indexOf(String(key)) >= 0) throw new Error(fault.says);
        var args = Array.from(arguments, function (one) { return inner.get(one) || one; });
        var out = value.apply(target, args);
        var isPlain = !out || typeof out !== 'object' || Array.isArray(out) || out instanceof Date ||
          Object.getPrototypeOf(out) === Object.prototype;
        return isPlain ? out : wrap(out);
      };
    } });
    inner.set(proxy, thing);
    return proxy;
  }
  SpreadsheetApp = wrap(SpreadsheetApp);
  UrlFetchApp = wrap(UrlFetchApp);
  CacheService = wrap(CacheService);
  LockService = wrap(LockService);
  PropertiesService = wrap(PropertiesService);
}).call(this);
`;

const key = 'k'.repeat(32);

/** Opens one whose board is set up and complete. */
export async function openFaultyHouse(): Promise<FaultyHouse> {
  const clock = new Clock({ now: Date.parse('2026-11-20T10:00:00Z'), speed: 0 });
  const projectDir = makeFolder();
  cpSync('dist', projectDir, { recursive: true });
  writeFileSync(path.join(projectDir, 'Faults.js'), shim);
  const held: Post[] = [];
  const underWay = new Set<Promise<number>>();
  const delivered = async (): Promise<void> => {
    do {
      await aMoment();
      await Promise.allSettled(underWay);
    } while (underWay.size > 0);
  };
  let isBroken = false;
  const simulator = createSimulator({
    ...{ clock, users: 24, teams: 5, numbers: 6, callsPerHour: 20 },
    switches: parseSwitches(['rate.limit=60', 'webhook.allowHttp=true']),
    post: (post) => {
      const arrival = carry(post).finally(() => underWay.delete(arrival));
      underWay.add(arrival);
      return arrival;
    },
  });
  const { url } = await simulator.listen(0);
  const call = (method: string, page: string, body?: unknown) =>
    request(simulator, method, page, body);
  const hook = JSON.parse(
    call('POST', '/v1/webhooks', {
      custom_name: 'Tracker',
      url: `http://127.0.0.1/exec?key=${key}`,
    }),
  ).webhook as { readonly webhook_id: string; readonly token: string };
  const host = new Host({
    ...{ projectDir, clock, skipWaitsWhenFrozen: true, warmThreads: 1 },
    properties: {
      AIRCALL_API_ID: simulator.apiId,
      AIRCALL_API_TOKEN: simulator.apiToken,
      AIRCALL_BASE_URL: url,
      WEB_APP_URL: 'http://127.0.0.1/exec',
      WEBHOOK_ID: hook.webhook_id,
      WEBHOOK_TOKEN: hook.token,
      WEBHOOK_KEY: key,
    },
  });
  const run: FaultyHouse['run'] = (name, wish) =>
    host.run({ function: name, answers: [], ...wish });
  const deliver = (post: Post, killAfterCall?: number) => {
    const postData = { contents: post.body, type: 'application/json' };
    return run('doPost', { as: 'webapp', args: [{ parameter: { key }, postData }], killAfterCall });
  };
  async function carry(post: Post): Promise<number> {
    switch (house.weather) {
      case 'unanswered':
        throw new Error('ETIMEDOUT');
      case 'late':
        held.push(post);
        break;
      case 'killed':
        await deliver(post, 4);
        break;
      case 'twice':
        await deliver(post);
        await deliver(post);
        break;
      case 'fair':
        await deliver(post);
    }
    return 200;
  }
  const house: FaultyHouse = {
    ...{ clock, host, simulator, run, weather: 'fair' },
    refresh: async (seconds) => {
      clock.advanceTo(clock.now() + seconds * 1000);
      await delivered();
      if (house.weather !== 'late')
        for (const post of held.splice(0).reverse()) await deliver(post);
      return run('activityTracker', asTrigger);
    },
    breakGoogle: async (fault) => {
      if (!fault && !isBroken) return;
      isBroken = fault !== undefined;
      const text = fault ? JSON.stringify(fault) : '';
      await run('breakGoogle', { as: 'sidebar', args: [text] });
    },
    strip: () =>
      [1, 2]
        .flatMap((row) => host.workbook.sheetByName('Activity Tracker')?.rows[row]?.cells ?? [])
        .map((cell) => cell?.value ?? '')
        .join(' '),
    runs: () => {
      const sheet = host.workbook.sheets.find(({ name }) => name.startsWith('Runs'));
      if (!sheet) return [];
      const [header = [], ...rows] = dumpSheet(sheet, host.workbook).values;
      // a column somebody inserted may stand before all others
      return rows.map((row) => Object.fromEntries(header.map((word, at) => [word, row[at]])));
    },
    control: (method, page, body) => {
      const text = request(simulator, method, `/_simulator${page}`, body);
      return text === '' ? undefined : JSON.parse(text);
    },
    api: call,
    close: async () => {
      await host.close();
      await simulator.close();
      clock.stop();
    },
  };
  await run('setupActivityTracker');
  for (let minute = 0; minute < 3; minute += 1) await house.refresh(60);
  return house;
}

function request(simulator: Simulator, method: string, page: string, body?: unknown): string {
  const { apiId, apiToken } = simulator;
  const outcome = simulator.handle({
    method,
    path: page,
    headers: {
      authorization: `Basic ${Buffer.from(`${apiId}:${apiToken}`).toString('base64')}`,
      'content-type': 'application/json',
      host: '127.0.0.1',
    },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  return outcome.kind === 'closed' ? '' : String(outcome.response.body);
}

/** Lets what is under way go on. */
const aMoment = () => new Promise((done) => setImmediate(done));
