import type { ExecutionReport } from '../../../host/engine/report';
import type { BenchHouse } from './house';

const webhookKey = 'k'.repeat(32);
const webhookToken = '0123456789abcdef0123456789abcdef';
const routeKey = 'r'.repeat(32);

/** Script properties that open the doors of the web app. */
export const doorKeys = {
  WEBHOOK_KEY: webhookKey,
  WEBHOOK_TOKEN: webhookToken,
  ROUTE_KEY: routeKey,
};

const nowOf = ({ clock }: BenchHouse): number => Math.floor(clock.now() / 1000);

/** A delivery about a call. */
export function deliver(house: BenchHouse, event: string, data: object): Promise<ExecutionReport> {
  const body = { resource: 'call', event, timestamp: nowOf(house), token: webhookToken, data };
  const postData = { contents: JSON.stringify(body), type: 'application/json' };
  const args = [{ parameter: { key: webhookKey }, postData }];
  return house.run('doPost', { as: 'webapp', args });
}

/** What is delivered of a call that just began, or is just over. */
export function callData(house: BenchHouse, event: string, id: number): object {
  const at = nowOf(house);
  const isOver = event === 'call.ended';
  return {
    ...{ id: 70_000_000 + id, direction: 'inbound', raw_digits: '+33 6 12 34 56 78' },
    ...{ status: isOver ? 'done' : 'initial', started_at: at, ended_at: isOver ? at : null },
  };
}

/** Asks as Ring to (via API) does. */
export const askRoute = (house: BenchHouse, callerNumber: string): Promise<ExecutionReport> =>
  house.run('doGet', {
    as: 'webapp',
    args: [{ parameter: { action: 'route', key: routeKey, callerNumber } }],
  });

/** Asks as a TV page does. */
export const askScreen = (house: BenchHouse, key: string): Promise<ExecutionReport> =>
  house.run('doGet', { as: 'webapp', args: [{ parameter: { view: 'tv-data', key } }] });
