import { Clock } from '../../../clock/clock';
import type { SimulatorOptions } from '../../../simulator/options';
import { createSimulator, type Simulator } from '../../../simulator/simulator';
import { parseSwitches, type Switches } from '../../../simulator/switches';
import type { Credentials } from '../../../src/aircall/auth/credentials';
import type { ApiRequest } from '../../../src/aircall/client/api-request';
import { minuteBudget } from '../../../src/aircall/client/budget';
import { type Aircall, createAircall } from '../../../src/aircall/client/client';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import { type Page, parsePage } from '../../../src/aircall/pages/page';
import { pagesAfterFirst, uniqueById } from '../../../src/aircall/pages/paging';
import type { HttpOutcome, HttpRequest } from '../../../src/ports/http';

const baseUrl = 'https://api.aircall.io';

/** Aircall as it is, but for the rate limit. */
export const noLimit: Switches = { ...parseSwitches([]), 'rate.limit': 0 };

/** A client over a simulated account, without a network and on a clock that stands still. */
export function simulatedAccount(
  options: Omit<SimulatorOptions, 'clock'>,
  { limit = 0, credentials }: { limit?: number; credentials?: Credentials } = {},
) {
  const clock = new Clock({ now: Date.parse('2026-11-20T10:00:00Z'), speed: 0 });
  const simulator = createSimulator({ ...options, clock });
  const seconds = {
    now: () => clock.now() / 1000,
    sleep: (wait: number) => clock.advanceTo(clock.now() + wait * 1000),
  };
  const budget = minuteBudget({ limit, now: seconds.now });
  const aircall = createAircall({
    http: { sendAll: (requests) => requests.map((request) => carry(simulator, request)) },
    credentials: credentials ?? {
      kind: 'pair',
      apiId: simulator.apiId,
      apiToken: simulator.apiToken,
    },
    baseUrl,
    budget,
    clock: seconds,
    random: () => 0.5,
  });
  return { aircall, simulator, clock: seconds, budget };
}

/** What went wrong with a request, or `ok`. */
export const problemOf = (outcome: ApiOutcome | undefined) =>
  outcome?.kind === 'failed' ? outcome.error.problem : outcome?.kind;

/** Asks the simulator's own pages, which are not metered. */
export function control(simulator: Simulator, method: string, path: string, body?: unknown) {
  const outcome = simulator.handle({
    method,
    path: `/_simulator${path}`,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (outcome.kind === 'closed') throw new Error('The simulator does not answer.');
  const text = String(outcome.response.body);
  return text === '' ? undefined : JSON.parse(text);
}

/** Reads a list whole, page by page. */
export function readAll<Item extends { readonly id: number }>(
  aircall: Aircall,
  request: (page: number) => ApiRequest,
  [key, parseItem]: readonly [string, (row: unknown) => Item | undefined],
): readonly Item[] {
  const read = (outcome: ApiOutcome): Page<Item> => parsePage(outcome, key, parseItem);
  const first = aircall.send([request(1)]).map(read);
  const { total = 0, perPage = 50 } = first[0] ?? {};
  const rest = aircall.send(pagesAfterFirst(total, perPage).map((page) => request(page))).map(read);
  return uniqueById([...first, ...rest].flatMap((page) => page.items));
}

function carry(simulator: Simulator, request: HttpRequest): HttpOutcome {
  const outcome = simulator.handle({
    method: request.method,
    path: request.url.slice(baseUrl.length),
    headers: lowerCase(request.headers),
    body: request.body ?? '',
  });
  if (outcome.kind === 'closed') return { kind: 'failed', reason: 'unreachable', detail: 'closed' };
  const { status, headers } = outcome.response;
  const body = String(outcome.response.body);
  const arrived = outcome.kind === 'cut' ? body.slice(0, body.length / 2) : body;
  return { kind: 'answered', status, headers: lowerCase(headers), body: arrived };
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
