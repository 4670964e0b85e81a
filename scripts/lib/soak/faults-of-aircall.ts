import type { Random } from '../../../simulator/random';
import type { SoakHouse } from './house';

/** Injects a fault; it ends by itself or when the storm does. */
export type Fault = (house: SoakHouse, random: Random) => void;

const routes = [
  undefined,
  undefined,
  'GET /v1/calls',
  'GET /v1/users/availabilities',
  'GET /v2/users',
  'GET /v1/calls/:id',
] as const;

interface Order {
  readonly times: number;
  readonly kind?: 'down' | 'cut' | 'html';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
}

function order({ control }: SoakHouse, random: Random, fault: Order): void {
  const match = random.pick(routes);
  control('POST', '/faults', { ...(match && { match }), ...fault });
}

/** Google ends every execution then. */
const longestRunMs = 360_500;

/** What Aircall and the way to it do wrong, by name. */
export const faultsOfAircall: Readonly<Record<string, Fault>> = {
  '429 burst': (house, random) =>
    order(house, random, {
      times: random.integer(3, 20),
      status: 429,
      headers: random.chance(0.5) ? { 'Retry-After': String(random.integer(1, 20)) } : {},
    }),
  '5xx': (house, random) =>
    order(house, random, {
      times: random.integer(1, 12),
      status: random.pick([500, 502, 503, 504]),
    }),
  'time-out': (house, random) =>
    order(house, random, {
      times: random.integer(1, 2),
      delayMs: random.pick([70_000, longestRunMs]),
    }),
  'slow answers': (house, random) =>
    order(house, random, { times: random.integer(2, 20), delayMs: random.integer(500, 12_000) }),
  'cut answers': (house, random) =>
    order(house, random, { times: random.integer(1, 8), kind: 'cut' }),
  'no connection': (house, random) =>
    order(house, random, { times: random.integer(1, 10), kind: 'down' }),
  'HTML instead of JSON': (house, random) =>
    order(house, random, {
      times: random.integer(1, 8),
      kind: 'html',
      status: random.pick([200, 502]),
    }),
  'another integration eats the rate budget': ({ api }, random) => {
    for (let asked = random.integer(30, 70); asked > 0; asked -= 1) api('GET', eatenPath);
  },
};

/** What the other integration asks, by which its requests are told from ours. */
export const eatenPath = '/v1/company?of=another-integration';

/** One answer that goes wrong, which whoever asks again does not notice. */
export function hiccup({ control }: SoakHouse, random: Random): void {
  const how = random.pick([{ status: 502 }, { status: 503 }, { kind: 'cut' }, { kind: 'down' }]);
  control('POST', '/faults', { match: 'GET /v1/users/availabilities', times: 1, ...how });
}
