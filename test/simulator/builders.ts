import { Clock } from '../../clock/clock';
import type { Outcome } from '../../simulator/exchange';
import type { SimulatorOptions } from '../../simulator/options';
import type { ApiResponse } from '../../simulator/rest/message';
import { createSimulator, type Simulator } from '../../simulator/simulator';

/** Friday 2026-11-20, 09:00:00 UTC. */
export const nineOClock = Date.UTC(2026, 10, 20, 9);

/** A JSON object whose fields a test looks into. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
export type Json = any;

/** An account on a clock of its own that stands still until it is moved. */
export interface TestAccount {
  readonly clock: Clock;
  readonly simulator: Simulator;
  /** Moves the clock on. */
  advance(seconds: number): void;
  /** Sends a request with the right key; `headers` may replace it. */
  send(method: string, path: string, more?: More): ApiResponse;
  /** The JSON of a GET. */
  get(path: string): Json;
  /** The rows of every page, following the links. */
  pages(path: string, key: string): Json[];
}

/** What a request may carry besides. */
export interface More {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** An account as small as a test can use, without request limit unless it asks for one. */
export function account(options: Partial<SimulatorOptions> & { now?: number } = {}): TestAccount {
  const clock = new Clock({ now: options.now ?? nineOClock, speed: 0 });
  const switches = { 'rate.limit': 0, ...options.switches };
  const keys = { apiId: 'id', apiToken: 'token' };
  const simulator = createSimulator({ clock, ...keys, ...options, switches });
  const authorization = basic('id', 'token');
  const send: TestAccount['send'] = (method, path, { body, headers } = {}) =>
    answered(
      simulator.handle({
        method,
        path,
        headers: {
          authorization,
          host: 'localhost:1',
          'content-type': 'application/json',
          ...headers,
        },
        body: body === undefined ? '' : JSON.stringify(body),
      }),
    );
  const get = (path: string): Json => JSON.parse(String(send('GET', path).body));
  return {
    clock,
    simulator,
    advance: (seconds) => clock.advanceTo(clock.now() + seconds * 1000),
    send,
    get,
    pages(path, key) {
      const rows: Json[] = [];
      for (let next: string | null = path; next !== null; ) {
        const page = get(next.replace('http://localhost:1', ''));
        rows.push(...page[key]);
        next = page.meta.next_page_link;
      }
      return rows;
    },
  };
}

/** The header of a key pair. */
export const basic = (id: string, token: string): string =>
  `Basic ${Buffer.from(`${id}:${token}`).toString('base64')}`;

/** The answer, of requests that get one. */
export function answered(outcome: Outcome): ApiResponse {
  if (outcome.kind !== 'answer') throw new Error(`No answer, but ${outcome.kind}.`);
  return outcome.response;
}

/** The JSON of an answer. */
export const json = (response: ApiResponse): Json => JSON.parse(String(response.body));
