import type { ExecutionReport } from '../../../host/engine/report';
import { type Figure, figure } from './figure';
import { type BenchHouse, openBenchHouse } from './house';
import type { Size } from './options';
import { callData, deliver, doorKeys } from './web-app';

const batches = [1, 10, 100];

const kinds = [
  ['call.created', 'calls that begin'],
  ['call.ended', 'calls that end'],
] as const;

/** An event, folds of 1, 10 and 100 events, and a refresh that relies on webhooks. */
export async function measureWebhooks(
  root: string,
  accounts: readonly Size[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const account of accounts) {
    const house = await openBenchHouse(root, { account, properties: doorKeys });
    await house.run('setupActivityTracker');
    for (let runs = 0; runs < 4; runs += 1) await house.refresh(60);
    const tell = (event: string, id: number) => deliver(house, event, callData(house, event, id));
    await tell('call.created', 1);
    figures.push(figure(account, 'one event', await tell('call.created', 2)));
    await house.run('foldInbox', { as: 'trigger' });
    figures.push(...(await foldBatches(house, account, tell)));
    // the first refresh polls; the next one has seen that webhooks told all of it
    await house.refresh(30);
    const runs: ExecutionReport[] = [];
    for (const id of [9_000, 9_001]) {
      await tell('call.created', id);
      runs.push(await house.refresh(60));
    }
    const [quiet, busy] = runs.sort((a, b) => a.serviceCalls.total - b.serviceCalls.total);
    if (quiet) figures.push(figure(account, 'refresh that relies on webhooks', quiet));
    if (busy) figures.push(figure(account, 'the same, and callers looked after', busy));
    await house.close();
  }
  return figures;
}

/** Each batch in two kinds: calls that begin, and the same calls when they end. */
async function foldBatches(
  house: BenchHouse,
  account: Size,
  tell: (event: string, id: number) => Promise<unknown>,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const batch of batches) {
    const ids = Array.from({ length: batch }, (_, at) => batch * 1_000 + at);
    for (const [event, kind] of kinds) {
      for (const id of ids) await tell(event, id);
      const fold = await house.run('foldInbox', { as: 'trigger' });
      figures.push(figure(account, `fold of ${batch}: ${kind}`, fold));
    }
  }
  return figures;
}
