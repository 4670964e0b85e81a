import path from 'node:path';
import type { ExecutionReport } from '../../host/engine/report';
import { type Serving, serve } from '../../host/web/serve';
import { dumpSheet } from '../../host/workbook/dump';
import { writeValues } from '../../host/workbook/edit/write-values';
import type {
  ConnectOutcome,
  ReplayOutcome,
  WebhooksView,
} from '../../src/domain/pages/webhooks-view';
import type { Problem } from '../../src/domain/texts/failure';
import { asTrigger, type Furnishing, type House, openHouse } from './house';

/** A house whose web app is served over HTTP, and an account whose webhooks reach it there. */
export interface WebhookHouse extends House {
  /** Address of the web app: `http://127.0.0.1:…/macros/s/local/exec`. */
  readonly address: string;
  /** Calls a function as a sidebar does, and unpacks its answer. */
  ask<Value>(name: string, ...values: readonly unknown[]): Promise<Value>;
  connect(address?: string): Promise<ConnectOutcome>;
  view(): Promise<WebhooksView>;
  replay(): Promise<ReplayOutcome>;
  /** Another client of the account's API. */
  api(method: string, path: string, body?: unknown): unknown;
  /** Lets clock time pass in steps that are shorter than any time-out, each to its end. */
  pass(seconds: number): Promise<void>;
  /** Stops serving the web app, or serves it again at the same address. */
  unplug(): Promise<void>;
  plugIn(): Promise<void>;
  /** Types rows below the last one of a sheet, as a person would. */
  type(sheet: string, ...rows: readonly (readonly string[])[]): void;
  /** The account's webhooks and what became of each delivery. */
  mail(): Mail;
  /** Resolves when nothing is under way; what waits for the clock stays. */
  delivered(): Promise<void>;
  /** Runs the clock trigger. */
  tick(): Promise<ExecutionReport>;
}

/** What `GET /_simulator/webhooks` tells. */
export interface Mail {
  readonly webhooks: readonly {
    readonly id: string;
    readonly url: string;
    readonly name: string;
    readonly events: readonly string[];
    readonly isActive: boolean;
    readonly failures: number;
  }[];
  readonly deliveries: readonly {
    readonly event: string;
    readonly about: number;
    readonly state: string;
    readonly attempts: readonly { readonly status?: number; readonly error?: string }[];
  }[];
}

/** What a page is answered with. */
type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Opens a set-up house whose web app is served; nothing is connected yet. */
export async function openWebhookHouse(furnishing: Furnishing = {}): Promise<WebhookHouse> {
  const switches = ['webhook.allowHttp=true', ...(furnishing.switches ?? [])];
  const house = await openHouse({ account: 'S', ...furnishing, switches });
  let serving = await serveAt(house, 0);
  const address = `${serving.url}/macros/s/local/exec`;
  house.host.webAppUrl = address;
  await house.must('setupActivityTracker');
  const mail = () => house.control('GET', '/webhooks') as Mail;
  const delivered = async () => {
    while (mail().deliveries.some(({ state }) => state === 'sending')) await aMoment();
  };
  const ask: WebhookHouse['ask'] = async <Value>(name: string, ...args: readonly unknown[]) => {
    const report = await house.must(name, { as: 'sidebar', args });
    const reply = report.result as Reply;
    if (!reply.ok) throw new Error(`${reply.problem.what} ${reply.problem.whatToDo}`);
    return reply.value as Value;
  };
  return {
    ...house,
    address,
    ask,
    mail,
    delivered,
    connect: (given = address) => ask('apiConnectWebhooks', given),
    view: () => ask('apiReadWebhooks'),
    replay: () => ask('apiReplayDeadLetters'),
    api: (method, url, body) => callApi(house, method, url, body),
    pass: async (seconds) => {
      for (let left = seconds; left > 0; left -= stepSeconds) {
        house.advance(Math.min(left, stepSeconds));
        await delivered();
      }
    },
    unplug: () => serving.close(),
    plugIn: async () => {
      serving = await serveAt(house, Number(new URL(address).port));
    },
    type: (name, ...rows) => typeRows(house, name, rows),
    tick: () => house.must('activityTracker', asTrigger),
    close: async () => {
      await serving.close();
      await house.close();
    },
  };
}

/** Shorter than a webhook's time-out. */
const stepSeconds = 4;

const serveAt = (house: House, port: number): Promise<Serving> =>
  serve(house.host, { port, buildDir: path.resolve('build') });

function callApi(house: House, method: string, url: string, body: unknown): unknown {
  const { apiId, apiToken } = house.simulator;
  const outcome = house.simulator.handle({
    method,
    path: url,
    headers: {
      authorization: `Basic ${Buffer.from(`${apiId}:${apiToken}`).toString('base64')}`,
      'content-type': 'application/json',
      host: '127.0.0.1',
    },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (outcome.kind === 'closed' || outcome.response.status >= 400) {
    throw new Error(`${method} ${url} failed: ${JSON.stringify(outcome)}`);
  }
  const text = String(outcome.response.body);
  return text === '' ? undefined : JSON.parse(text);
}

/** Types rows below the last one of a sheet. */
export function typeRows({ host }: House, name: string, rows: readonly (readonly string[])[]) {
  const { workbook } = host;
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  const row = dumpSheet(sheet, workbook).values.length + 1;
  const block = { row, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  writeValues(
    sheet,
    block,
    rows.map((cells) => [...cells]),
    workbook.rules,
  );
}

/** Lets what is under way go on. */
const aMoment = () => new Promise((done) => setTimeout(done, 5));
