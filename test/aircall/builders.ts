import { minuteBudget } from '../../src/aircall/client/budget';
import { type AircallOptions, createAircall } from '../../src/aircall/client/client';
import type { HttpOutcome, HttpRequest } from '../../src/ports/http';

/** An answer of the network. */
export function answered(
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): HttpOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'answered', status, headers, body: text };
}

/** A key for tests. */
export const testKey = { kind: 'pair', apiId: 'test-id', apiToken: 'test-token' } as const;

/** A client over a network that answers as told, with a clock that only its own waits move. */
export function testAircall(
  answer: (request: HttpRequest, attempt: number) => HttpOutcome,
  options: Partial<AircallOptions> & { limit?: number } = {},
) {
  const sent: HttpRequest[] = [];
  const rounds: number[] = [];
  const waits: number[] = [];
  let now = 1_763_600_000;
  const clock = {
    now: () => now,
    sleep: (seconds: number) => {
      waits.push(seconds);
      now += seconds;
    },
  };
  const http = {
    sendAll: (requests: readonly HttpRequest[]) => {
      rounds.push(requests.length);
      sent.push(...requests);
      return requests.map((request) => answer(request, rounds.length));
    },
  };
  const budget = minuteBudget({ limit: options.limit ?? 55, now: clock.now });
  const aircall = createAircall({
    http,
    credentials: testKey,
    baseUrl: '',
    budget,
    clock,
    random: () => 0.5,
    ...options,
  });
  return { aircall, sent, rounds, waits, budget, clock };
}
